package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Fix;
import dev.berth.diagnostic.Marks;
import dev.berth.diagnostic.Part;
import dev.berth.diagnostic.Related;
import dev.berth.diagnostic.Severity;
import dev.berth.diagnostic.Shared;
import dev.berth.model.Certainty;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import dev.berth.source.Located;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A finding as the rule spoke it, which is not trusted to stay as it is. */
final class Spoken implements Report.Finding {
  /** Other places of one finding, which is also what SARIF readers take. */
  private static final int MOST_RELATED = 1_000;

  /** Ways to mend one finding. */
  private static final int MOST_FIXES = 10;

  /** Things that one finding tells, as many as there may be findings of a rule. */
  private static final int MOST_PARTS = 100_000;

  private static final int LONGEST_MESSAGE = 4_000;

  /** An odd number that leaves no bit of a sum where it was. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Span span;
  private final Span holder;
  private final String message;
  private final List<Part> parts;
  private final List<Related> related = new ArrayList<>();
  private volatile Certainty certainty = Certainty.CONFIRMED;
  private final List<Fix> fixes = new ArrayList<>();
  private volatile Optional<Shared> shared = Optional.empty();

  /** A default that the finding is about; the place is that of its owner then. */
  private final Optional<String> implied;

  Spoken(Located place, String message) {
    this.span = span(place);
    this.holder = holder(place);
    this.message = clipped(message);
    this.parts = List.of();
    this.implied = implied(place);
  }

  Spoken(List<Part> parts) {
    this.parts = kept(parts);
    this.span = this.parts.get(0).span();
    this.holder = span;
    this.message = clipped(Part.told(this.parts));
    this.related.addAll(this.parts.get(0).related());
    this.implied = Optional.empty();
  }

  private static Optional<String> implied(Located place) {
    boolean isDefault = place instanceof Value<?> value && value.isDefaulted();
    Object what = isDefault ? ((Value<?>) place).get() : "";
    boolean plain = what instanceof Integer || what instanceof Boolean;
    return plain ? Optional.of(what.toString()) : Optional.empty();
  }

  /** What is said twice of a place is one part. */
  private static List<Part> kept(List<Part> parts) {
    Set<Object> said = new HashSet<>();
    List<Part> kept = new ArrayList<>();
    for (Part each : parts.subList(0, Math.min(MOST_PARTS, parts.size()))) {
      String message = clipped(each.message());
      if (said.add(List.of(span(each), message, each.ends()))) {
        kept.add(each.saying(message));
      }
    }
    return List.copyOf(kept);
  }

  @Override
  public Report.Finding related(Located other, String note) {
    keep(new Related(span(other), clipped(note)));
    return this;
  }

  @Override
  public Report.Finding shared(Located other, String what) {
    share(other, what, false);
    return this;
  }

  @Override
  public Report.Finding sharedBy(Located other, String what) {
    share(other, what, true);
    return this;
  }

  private void share(Located other, String what, boolean others) {
    Objects.requireNonNull(what, "nothing shared");
    shared = Optional.of(new Shared(span(other), what, others, List.of(holder, holder(other))));
  }

  @Override
  public Report.Finding restingOn(Certainty facts) {
    certainty = Objects.requireNonNull(facts, "a finding that rests on nothing");
    return this;
  }

  @Override
  public synchronized Report.Finding fix(Fix fix) {
    Objects.requireNonNull(fix, "no fix");
    if (fixes.size() < MOST_FIXES) {
      fixes.add(fix);
    }
    return this;
  }

  private synchronized void keep(Related other) {
    if (related.size() < MOST_RELATED) {
      related.add(other);
    }
  }

  Certainty certainty() {
    return certainty;
  }

  /** The files that it is about. */
  List<Source> files() {
    return shared.isEmpty()
        ? List.of(span.source())
        : List.of(span.source(), shared.get().other().source());
  }

  /** The same for the same words at the same place, and hardly ever for others. */
  long fingerprint() {
    long mark = span.source().name().hashCode();
    mark = mark * SPREAD + span.from();
    mark = mark * SPREAD + span.to();
    for (int i = 0; i < message.length(); i++) {
      mark = mark * SPREAD + message.charAt(i);
    }
    return mark;
  }

  synchronized Diagnostic diagnostic(String id, Severity severity, String help) {
    return new Diagnostic(
        id, severity, span, message, related, help, fixes, new Marks(shared, parts, implied));
  }

  private static Span span(Located place) {
    Objects.requireNonNull(place, "a finding without a place");
    return Objects.requireNonNull(place.span(), "a finding at a place without a span");
  }

  private static Span holder(Located place) {
    return Objects.requireNonNull(place.holder(), "a finding at what nothing has");
  }

  private static String clipped(String message) {
    Objects.requireNonNull(message, "a finding without a message");
    boolean fits = message.length() <= LONGEST_MESSAGE;
    return fits ? message : message.substring(0, LONGEST_MESSAGE) + "…";
  }
}
