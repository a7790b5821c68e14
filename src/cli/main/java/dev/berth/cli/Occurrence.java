package dev.berth.cli;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.engine.report.Palette;
import dev.berth.engine.report.TextReporter;
import dev.berth.engine.report.Visible;
import dev.berth.engine.run.Inquiry;
import dev.berth.engine.secret.Redaction;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.facts.Reference;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Environment;
import dev.berth.source.Located;
import dev.berth.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The findings of a rule on one line, explained with the names that stand there: the lines, and the
 * facts that led to them.
 */
final class Occurrence {
  private static final int MOST_FACTS = 20;

  private final Facts facts;
  private final List<Diagnostic> findings;

  private Occurrence(Facts facts, List<Diagnostic> findings) {
    this.facts = facts;
    this.findings = findings;
  }

  /**
   * What an inquiry found on a line of a file.
   *
   * @throws Refusal if the rule finds nothing there
   */
  static Occurrence of(Inquiry inquiry, String rule, FileLine place) {
    List<Diagnostic> found = inquiry.findings();
    List<Diagnostic> there = new ArrayList<>();
    Set<Integer> elsewhere = new TreeSet<>();
    for (Diagnostic each : found) {
      if (place.isOn(each.span())) {
        there.add(each);
      }
      if (each.span().source().name().equals(place.file())) {
        elsewhere.add(each.span().start().line());
      }
    }
    for (Diagnostic each : there.isEmpty() ? inquiry.parts() : List.<Diagnostic>of()) {
      if (place.isOn(each.span())) {
        there.add(each);
      }
    }
    if (there.isEmpty()) {
      throw Refusal.usage(
          rule
              + " finds nothing on line "
              + place.line()
              + (elsewhere.isEmpty()
                  ? " of "
                      + place.file()
                      + "; with other files (--within) it may, and berth lint"
                      + " --why "
                      + rule
                      + " says why not"
                  : ", but on " + list(elsewhere)));
    }
    return new Occurrence(inquiry.facts(), there);
  }

  /** Writes the findings, each with what led to it. */
  void write(Palette palette, Appendable out) throws IOException {
    Redaction redaction = new Redaction(findings);
    for (Diagnostic each : redaction.of(findings)) {
      new TextReporter(palette).report(each, redaction, out);
      out.append("\nWhat led to it\n");
      String said = said(each);
      Set<String> led = new LinkedHashSet<>(names(each.span()));
      led.addAll(facts(each, each.span(), said));
      for (Related related : each.related()) {
        List<String> there = facts(each, related.span(), said);
        led.addAll(there.isEmpty() ? List.of(at(related.span()) + related.message()) : there);
      }
      if (led.isEmpty()) {
        led.add(at(each.span()) + "what is declared here");
      }
      for (String fact : led) {
        out.append("  ").append(Visible.of(redaction.of(fact, each.span()))).append('\n');
      }
      out.append('\n');
    }
  }

  /** All that a finding says. */
  private static String said(Diagnostic finding) {
    StringBuilder said = new StringBuilder(finding.message());
    for (Related related : finding.related()) {
      said.append('\n').append(related.message());
    }
    return said.toString();
  }

  /** What there is of the kind that a name at a place is to stand for. */
  private List<String> names(Span place) {
    List<String> led = new ArrayList<>();
    for (Environment environment : facts.environments()) {
      for (Reference reference : facts.references(environment)) {
        if (isAt(reference.name(), place)) {
          led.add(at(place) + reference.kind() + " name; " + known(reference));
        }
      }
    }
    return led;
  }

  private static String known(Reference reference) {
    List<String> all = reference.available();
    List<String> shown = all.subList(0, Math.min(all.size(), MOST_FACTS));
    String more = all.size() > shown.size() ? " and " + (all.size() - shown.size()) + " more" : "";
    return all.isEmpty() ? "none is declared" : "declared: " + String.join(", ", shown) + more;
  }

  /** The ports that follow from what stands at a place and that are spoken of. */
  private List<String> facts(Diagnostic finding, Span place, String said) {
    List<String> led = new ArrayList<>();
    for (PortClaim claim : facts.claims()) {
      boolean named = finding.shared().isPresent() || said.contains(claim.label());
      boolean here = named && (isAt(claim, place) || isAt(claim.owner(), place));
      boolean spoken = said.contains(String.valueOf(claim.ports().first()));
      if (here && spoken && led.size() < MOST_FACTS) {
        led.add(at(claim.span()) + claim.label() + ": " + fact(claim));
        change(claim).ifPresent(how -> led.add("    to change it: " + how));
      }
    }
    return led;
  }

  private String fact(PortClaim claim) {
    String ports = (claim.ports().isSingle() ? "port " : "ports ") + claim.ports();
    Optional<CatalogueRow> row = claim.value().defaultedBy();
    if (row.isEmpty()) {
      return ports + ", declared here";
    }
    String version = " in " + claim.environment().version();
    String certainty = claim.certainty().name().toLowerCase(Locale.ROOT);
    return ports + ", the default" + version + " (" + row.get().name() + "; " + certainty + ")";
  }

  private Optional<String> change(PortClaim claim) {
    for (CatalogueRow row : facts.catalogue().rows()) {
      if (row.role() == claim.role() && !row.change().isEmpty()) {
        return Optional.of(row.change());
      }
    }
    return Optional.empty();
  }

  private static boolean isAt(Located thing, Span place) {
    Span span = thing.span();
    return span.source() == place.source()
        && span.from() == place.from()
        && span.to() == place.to();
  }

  private static String at(Span span) {
    return Visible.place(span) + " ";
  }

  private static String list(Set<Integer> lines) {
    StringBuilder list = new StringBuilder(lines.size() == 1 ? "line " : "lines ");
    String separator = "";
    for (int line : lines) {
      list.append(separator).append(line);
      separator = ", ";
    }
    return list.toString();
  }
}
