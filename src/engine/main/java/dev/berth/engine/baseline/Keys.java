package dev.berth.engine.baseline;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Part;
import dev.berth.diagnostic.Shared;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What findings are known by. */
final class Keys {
  private static final String NOTHING = ValueHash.of("");

  private final Map<Source, Map<Span, Places.Place>> places = new IdentityHashMap<>();
  private final Companies companies = new Companies();

  /** Reads the sources of findings in order to tell what these are known by. */
  Keys(List<Diagnostic> findings, Veils veils) {
    Map<Source, List<Span>> spans = new IdentityHashMap<>();
    for (Diagnostic each : findings) {
      add(each.span(), spans);
      each.shared().ifPresent(shared -> add(shared.other(), spans));
      each.shared().ifPresent(shared -> shared.holders().forEach(holder -> add(holder, spans)));
      for (Part part : each.parts()) {
        part.about().ifPresent(about -> add(about, spans));
        part.ends().forEach(end -> add(end, spans));
      }
    }
    // What a file holds decides of its own paths only: they must not change with other files.
    for (Map.Entry<Source, List<Span>> each : spans.entrySet()) {
      Veil veil = veils.of(each.getKey());
      places.put(each.getKey(), Places.of(each.getKey(), each.getValue(), veil));
    }
    for (Diagnostic each : findings) {
      if (hasCompany(each)) {
        companies.add(each.rule(), holder(each, 0), holder(each, 1));
      }
    }
  }

  private static void add(Span span, Map<Source, List<Span>> spans) {
    spans.computeIfAbsent(span.source(), unknown -> new ArrayList<>()).add(span);
  }

  /**
   * The keys of one of the findings, the first of which is that of its place, or of the other one
   * where that tells better: all that it may have been known by, from either if it is about two,
   * and by another number of environments in the file.
   *
   * @param files what keys call a file
   */
  List<Key> of(Diagnostic finding, Function<Source, String> files) {
    List<Span> spans = new ArrayList<>();
    if (finding.shared().isPresent()) {
      Shared shared = finding.shared().get();
      boolean first = shared.others() && shared.other().source() == finding.span().source();
      boolean all = isOfAll(finding.span(), shared);
      spans.addAll(all ? List.of(finding.span()) : List.of());
      spans.add(held(finding.span(), shared.holders().get(0)));
      spans.add(first && !all ? 0 : spans.size(), held(shared.other(), shared.holders().get(1)));
    } else {
      spans.add(finding.span());
    }
    List<Key> keys = new ArrayList<>();
    for (Span each : spans) {
      add(finding, each, files, keys);
    }
    return keys;
  }

  /**
   * All that one of the findings is known by.
   *
   * @param files what keys call a file
   * @param all the names of all files that it is in
   */
  Sighting sighting(Diagnostic finding, Function<Source, String> files, Set<String> all) {
    Company company =
        hasCompany(finding)
            ? companies.of(finding.rule(), holder(finding, 0), holder(finding, 1), files)
            : Company.NONE;
    return new Sighting(of(finding, files), all, company, AddressForm.isHost(finding.span()));
  }

  /** Whether a finding is about ports that two things share, each of which has them by itself. */
  private boolean hasCompany(Diagnostic finding) {
    return !ports(finding).isEmpty() && !isOfAll(finding.span(), finding.shared().get());
  }

  private Companies.Holder holder(Diagnostic finding, int number) {
    Span holder = finding.shared().get().holders().get(number);
    Places.Place place = place(holder);
    String own = place.environment().isEmpty() ? place.alias() : place.environment();
    String environment = Names.isNumber(own) ? "" : own;
    return Companies.Holder.of(holder, environment, Key.thing(place.path()));
  }

  /** What counts for several things is known by the one that has it. */
  private Span held(Span span, Span holder) {
    return isWithin(span, holder) ? span : holder;
  }

  private boolean isWithin(Span span, Span holder) {
    return place(span).path().startsWith(thing(holder));
  }

  /**
   * Whether what counts for several things meets something that each of them has by default: that
   * is told of one of them, which may be another one later.
   */
  private boolean isOfAll(Span span, Shared shared) {
    Span holder = shared.holders().get(0);
    boolean own = holder.equals(shared.holders().get(1)) && !isWithin(span, holder);
    return own && !ValueHash.ofPort(shared.what()).equals(place(shared.other()).value());
  }

  /** A file may come to declare one environment more, or less. */
  private void add(Diagnostic finding, Span span, Function<Source, String> files, List<Key> keys) {
    Places.Place place = place(span);
    String file = files.apply(span.source());
    for (String unit : new LinkedHashSet<>(List.of(place.environment(), place.alias()))) {
      for (String value : values(finding, span, place)) {
        Key key = new Key(file, unit, place.path(), finding.rule(), value);
        // What is apart has one part.
        for (Part part : finding.parts()) {
          key = key(part, key);
        }
        keys.add(key);
      }
    }
  }

  /**
   * What stands at the place, or would stand there if the default were written down; and what
   * entries have that do not know defaults, or of a port that was left to its default, or what two
   * have in common if it is no port.
   */
  private static Set<String> values(Diagnostic finding, Span span, Places.Place place) {
    Set<String> values = new LinkedHashSet<>();
    if (span.equals(finding.span()) && finding.marks().implied().isPresent()) {
      values.add(value(finding, ValueHash.ofPlain(finding.marks().implied().get())));
    }
    values.add(value(finding, place.value()));
    String port = ValueHash.ofPort(ports(finding));
    values.addAll(port.isEmpty() ? Set.of() : Set.of(port));
    values.addAll(ports(finding).equals(what(finding)) ? Set.of() : Set.of(place.value()));
    values.addAll(place.whole().equals(place.value()) ? Set.of() : Set.of(place.whole()));
    return values;
  }

  /** A part is told from others at its place by its port, but not by a name, which may change. */
  private Key key(Part part, Key place) {
    String port = part.port().isPresent() ? Key.PORT + part.port().getAsInt() : "";
    Key key = place.withValue(place.value() + port).between(ends(part));
    return part.about().isPresent()
        ? key.at(thing(part.about().get())).withValue(NOTHING + port)
        : key;
  }

  private List<String> ends(Part part) {
    List<String> ends = new ArrayList<>();
    part.ends().forEach(each -> ends.add(thing(each)));
    return ends;
  }

  private String thing(Span span) {
    return Key.thing(place(span).path());
  }

  private Places.Place place(Span span) {
    return places.get(span.source()).get(span);
  }

  /**
   * What stands at a place says nothing of what two share, unless it is that very port: a server
   * shares one more port, and its name stays the same; engines share more, and start where they
   * did; a URL is written otherwise, and leads where it did.
   */
  private static String value(Diagnostic finding, String content) {
    // What is missing in a thing is missing whatever else comes into it.
    if (finding.rule().equals(Problem.MISSING_KEY.id())) {
      return NOTHING;
    }
    String what = what(finding);
    if (what.isEmpty() || ValueHash.ofPort(what).equals(content)) {
      return content;
    }
    return ports(finding).isEmpty() ? ValueHash.ofText(what) : what;
  }

  private static String what(Diagnostic finding) {
    return finding.shared().map(Shared::what).orElse("");
  }

  /** The ports that two share; empty if it is something else. */
  private static String ports(Diagnostic finding) {
    return PortList.isWritten(what(finding)) ? what(finding) : "";
  }
}
