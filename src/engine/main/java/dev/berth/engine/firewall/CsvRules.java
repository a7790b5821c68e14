package dev.berth.engine.firewall;

import dev.berth.engine.report.CsvLine;
import dev.berth.model.Certainty;
import dev.berth.network.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A row for each rule, for spreadsheets and requests; what is several in a field has semicolons.
 */
record CsvRules() implements PolicyWriter {
  private static final String SEPARATOR = "; ";
  private static final List<String> HEAD =
      List.of(
          "environment",
          "source",
          "source_addresses",
          "target",
          "target_addresses",
          "protocol",
          "ports",
          "why",
          "role",
          "catalogue_row",
          "certainty",
          "declared_at");

  @Override
  public void write(FirewallPlan plan, Appendable out) throws IOException {
    CsvLine.write(HEAD, out);
    for (HostPolicy host : plan.whole().hosts()) {
      for (Admission each : host.all()) {
        List<Peer> from = new ArrayList<>(each.from());
        from.removeIf(peer -> !peer.canMeet(host.host()));
        if (each.from().isEmpty() || !from.isEmpty()) {
          CsvLine.write(fields(host.host(), from, each), out);
        }
      }
    }
  }

  /**
   * A row names what it cannot give an address of, so that it can be filled in; what has addresses
   * that the other end cannot be reached by has none.
   */
  @Override
  public List<String> leftOut(FirewallPlan plan) {
    List<String> gaps = new ArrayList<>();
    for (HostPolicy host : plan.whole().hosts()) {
      for (Admission each : host.admissions()) {
        gaps.addAll(Gaps.ofKinds(host.host(), each.everybody(), each));
      }
    }
    return gaps;
  }

  private static List<String> fields(Peer target, List<Peer> from, Admission admission) {
    Set<String> environments = new LinkedHashSet<>();
    Set<String> whys = new LinkedHashSet<>();
    Set<String> roles = new LinkedHashSet<>();
    Set<String> rows = new LinkedHashSet<>();
    Set<String> places = new LinkedHashSet<>();
    Certainty certainty = Certainty.CONFIRMED;
    for (Reason each : admission.reasons()) {
      environments.add(each.why().environment());
      whys.add(each.connection());
      roles.add(each.why().role().key());
      rows.add(each.why().row());
      each.places().forEach(place -> places.add(place.toString()));
      certainty = certainty.and(each.why().certainty());
    }
    rows.remove("");
    List<String> fields = new ArrayList<>();
    fields.add(joined(environments));
    fields.add(sources(from, admission));
    fields.add(addresses(from));
    fields.add(target.name());
    fields.add(addresses(List.of(target)));
    fields.add("tcp");
    fields.add(Spans.text(admission.ports(), SEPARATOR));
    fields.add(joined(whys));
    fields.add(joined(roles));
    fields.add(joined(rows));
    fields.add(certainty.name().toLowerCase(Locale.ROOT));
    fields.add(joined(places));
    return fields;
  }

  /** Who connects; of whom nobody said where he is, what he is called. */
  private static String sources(List<Peer> from, Admission admission) {
    Set<String> sources = new LinkedHashSet<>();
    from.forEach(each -> sources.add(each.name()));
    if (sources.isEmpty()) {
      admission.reasons().forEach(each -> sources.addAll(each.sources()));
    }
    return joined(sources);
  }

  private static String addresses(List<Peer> peers) {
    Set<String> addresses = new LinkedHashSet<>();
    for (Peer peer : peers) {
      for (Block each : peer.isAnybody() ? Blocks.ALL : peer.addresses()) {
        addresses.add(each.toString());
      }
    }
    return joined(addresses);
  }

  private static String joined(Set<String> words) {
    return String.join(SEPARATOR, words);
  }
}
