package dev.berth.engine.report;

import dev.berth.diagnostic.Severity;
import dev.berth.rule.Citation;
import java.io.IOException;

/**
 * Writes the rules of a SARIF log, with what GitHub shows beside an alert: {@code precision} and
 * {@code problem.severity} are its properties.
 */
final class SarifRules {
  private static final int LONGEST_TEXT = 1024;
  private static final String MARKDOWN = "\\`*_{}[]<>()#+!|~@&";

  private final JsonWriter json;

  SarifRules(JsonWriter json) {
    this.json = json;
  }

  void write(Iterable<Descriptor> rules) throws IOException {
    json.openArray("rules");
    for (Descriptor rule : rules) {
      write(rule);
    }
    json.close();
  }

  /** The level by which SARIF calls a severity. */
  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.label();
  }

  private void write(Descriptor rule) throws IOException {
    json.openObject().field("id", rule.id()).field("name", rule.name());
    text("shortDescription", Sentences.of(rule.summary()));
    text("fullDescription", rule.why().strip());
    json.openObject("help").field("text", help(rule)).field("markdown", markdown(rule)).close();
    if (!rule.sources().isEmpty()) {
      json.field("helpUri", rule.sources().get(0).url());
    }
    json.openObject("defaultConfiguration").field("level", level(rule.severity())).close();
    properties(rule);
    json.close();
  }

  private void text(String name, String text) throws IOException {
    String clipped =
        text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text;
    json.openObject(name).field("text", clipped).close();
  }

  private void properties(Descriptor rule) throws IOException {
    json.openObject("properties").openArray("tags").item(rule.group());
    json.item(rule.confidence().label()).close();
    json.field("precision", precision(rule)).field("problem.severity", severity(rule)).close();
  }

  private static String precision(Descriptor rule) {
    return switch (rule.confidence()) {
      case DOCUMENTED -> "very-high";
      case INFERRED -> "high";
      case SITE_POLICY -> "medium";
    };
  }

  private static String severity(Descriptor rule) {
    return rule.severity() == Severity.INFO ? "recommendation" : rule.severity().label();
  }

  private static String help(Descriptor rule) {
    StringBuilder help = new StringBuilder(rule.why().strip());
    paragraph(help, rule.fix());
    String separator = "\n\n";
    for (Citation source : rule.sources()) {
      help.append(separator).append(source.title()).append(": ").append(source.url());
      separator = "\n";
    }
    return help.toString();
  }

  private static String markdown(Descriptor rule) {
    StringBuilder help = new StringBuilder(escaped(rule.why().strip()));
    paragraph(help, rule.fix().isEmpty() ? "" : "**" + escaped(rule.fix()) + "**");
    String separator = "\n\n";
    for (Citation source : rule.sources()) {
      help.append(separator).append("- [").append(escaped(source.title()));
      help.append("](<").append(source.url().replace(">", "%3E")).append(">)");
      separator = "\n";
    }
    return help.toString();
  }

  private static void paragraph(StringBuilder help, String text) {
    help.append(text.isEmpty() ? "" : "\n\n").append(text);
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      if (MARKDOWN.indexOf(text.charAt(i)) >= 0) {
        out.append('\\');
      }
      out.append(text.charAt(i));
    }
    return out.toString();
  }
}
