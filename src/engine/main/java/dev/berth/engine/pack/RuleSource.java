package dev.berth.engine.pack;

import dev.berth.diagnostic.Severity;
import dev.berth.rule.Citation;
import dev.berth.rule.RuleDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a rule as the Java that says the same: what {@link Requirement} does for a rule that was
 * read when berth runs. A class lies in the archive that the JVM starts from.
 */
final class RuleSource {
  private final DataRule rule;
  private final String root;
  private final StringBuilder out = new StringBuilder();

  RuleSource(DataRule rule, String root) {
    this.rule = rule;
    this.root = root;
  }

  /** Why the rule cannot be written in Java by itself; empty if it can be. */
  String wrong() {
    if (!(rule.demand() instanceof Condition required)) {
      return "a built-in rule that compares is written in Java";
    }
    boolean pattern = required.pattern().isPresent();
    for (Condition condition : rule.only().values()) {
      pattern |= condition.pattern().isPresent();
    }
    return pattern ? "a built-in rule with a pattern is written in Java" : "";
  }

  /** The name of the rule in CamelCase. */
  String className() {
    StringBuilder name = new StringBuilder();
    for (String word : rule.info().id().split("-")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
    return name.toString();
  }

  String text() {
    String subject = rule.subject().type().getSimpleName();
    line("// Written from " + rule.info().id() + ".yaml when berth is built.");
    line("package " + root + "." + rule.info().pack() + ";");
    for (String name :
        List.of(
            "diagnostic.Edit",
            "diagnostic.Fix",
            "diagnostic.Severity",
            "facts.Facts",
            "model." + subject,
            "model.Value",
            "rule.Confidence",
            "rule.LintRule",
            "rule.Profile",
            "rule.Report",
            "rule.Rule")) {
      line("import dev.berth." + name + ";");
    }
    line("/** Finds what its summary says. */");
    annotation();
    line("public record " + className() + "() implements Rule<" + subject + "> {");
    line("  @Override");
    line("  public void check(" + subject + " subject, Facts facts, Report report) {");
    check((Condition) rule.demand());
    line("  }");
    line("}");
    return out.toString();
  }

  private void annotation() {
    RuleDoc doc = rule.doc();
    Severity severity = rule.info().severity();
    line("@LintRule(");
    line("    severity = Severity." + severity.name() + ",");
    line("    confidence = Confidence." + rule.info().confidence().name() + ",");
    line("    profile = Profile." + rule.info().profile().name() + ",");
    line("    suppressible = " + rule.info().suppressible() + ",");
    line("    summary = " + JavaText.literal(doc.summary()) + ",");
    line("    why = " + JavaText.literal(doc.why()) + ",");
    line("    fix = " + JavaText.literal(doc.fix()) + ",");
    if (!doc.since().isEmpty()) {
      line("    since = " + JavaText.literal(doc.since()) + ",");
    }
    line("    source = {" + String.join(", ", sources(doc)) + "})");
  }

  private static List<String> sources(RuleDoc doc) {
    List<String> sources = new ArrayList<>();
    for (Citation each : doc.sources()) {
      sources.add(JavaText.literal((each.key() + " " + each.locator()).strip()));
    }
    return sources;
  }

  private void check(Condition required) {
    for (Map.Entry<Key, Condition> only : rule.only().entrySet()) {
      String holds = JavaText.holds(only.getValue(), only.getKey().java());
      line("    if (!(" + holds + ")) {");
      line("      return;");
      line("    }");
    }
    Key at = rule.at();
    if (at.isList() && required.presence() == Condition.Presence.PRESENT) {
      line("    if (" + at.java() + ".isEmpty()) {");
      line("      report.at(subject, " + message(required, "\"\"") + ");");
      line("    }");
    }
    line(at.isList() ? "    for (var value : " + at.java() + ") {" : "    {");
    if (!at.isList()) {
      line("      var value = " + at.java() + ";");
    }
    line("      if (!(" + JavaText.allows(required, "value") + ")) {");
    finding(message(required, "value.shown()"), Remedy.of(at, required).java());
    line("      }");
    line("    }");
  }

  private void finding(String message, String fix) {
    line("        Report.Finding finding = report.at(value, " + message + ");");
    if (!fix.isEmpty()) {
      line("        if (value.isWritten()) {");
      line("          finding.fix(" + fix + ");");
      line("        }");
    }
  }

  private String message(Condition required, String value) {
    List<String> parts = new ArrayList<>(List.of("\"\""));
    for (Message.Piece piece : rule.message().pieces()) {
      parts.add(
          switch (piece.isName() ? piece.text() : "") {
            case "" -> JavaText.literal(piece.text());
            case Placeholders.NAME -> "subject.label()";
            case Placeholders.VALUE -> value;
            case Placeholders.ALLOWED -> JavaText.literal(required.allowedWords());
            default -> rule.subject().key(piece.text()).orElseThrow().java() + ".shown()";
          });
    }
    return String.join(" + ", parts);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
