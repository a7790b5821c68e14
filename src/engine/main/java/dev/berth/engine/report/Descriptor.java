package dev.berth.engine.report;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.problem.Remark;
import dev.berth.rule.Citation;
import dev.berth.rule.Confidence;
import dev.berth.rule.RuleDoc;
import dev.berth.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a SARIF log says about a rule, or about a problem that the engine reports. */
record Descriptor(
    String id,
    String group,
    Severity severity,
    Confidence confidence,
    String summary,
    String why,
    String fix,
    List<Citation> sources) {

  /** The rules that ran and whatever else reported something, by id. */
  static Map<String, Descriptor> of(Result result) {
    Map<String, Descriptor> all = new TreeMap<>();
    for (RuleInfo rule : result.rules()) {
      all.put(rule.id(), of(rule));
    }
    for (Diagnostic finding : result.diagnostics()) {
      if (!all.containsKey(finding.rule())) {
        all.put(finding.rule(), ofEngine(finding));
      }
    }
    return all;
  }

  private static Descriptor of(RuleInfo rule) {
    RuleDoc doc = rule.doc();
    return new Descriptor(
        rule.id(),
        rule.pack(),
        rule.severity(),
        rule.confidence(),
        doc.summary(),
        doc.why(),
        doc.fix(),
        doc.sources());
  }

  private static Descriptor ofEngine(Diagnostic finding) {
    for (Remark remark : Remark.all()) {
      if (remark.id().equals(finding.rule())) {
        return engine(remark.id(), remark.severity(), remark.summary(), remark.why(), remark.fix());
      }
    }
    String words = finding.rule().replace('-', ' ');
    return engine(finding.rule(), finding.severity(), words, finding.message(), finding.help());
  }

  private static Descriptor engine(
      String id, Severity severity, String summary, String why, String fix) {
    return new Descriptor(
        id, "engine", severity, Confidence.DOCUMENTED, summary, why, fix, List.of());
  }

  /** The id in the form of a type's name: {@code port-collision} is {@code PortCollision}. */
  String name() {
    StringBuilder name = new StringBuilder(id.length());
    boolean first = true;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c != '-') {
        name.append(first ? Character.toUpperCase(c) : c);
      }
      first = c == '-';
    }
    return name.toString();
  }
}
