package dev.berth.cli;

import dev.berth.rule.Options;
import dev.berth.rule.Rule;
import dev.berth.rule.RuleDoc;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The index of a pack jar with the rules that it named when it was opened and what it said of them;
 * it is not asked again.
 */
record Pack(List<RuleInfo> rules, Map<String, RuleDoc> docs, RuleIndex index) implements RuleIndex {
  /** Refuses rules that cannot be named in a report. */
  static Pack of(RuleIndex index) {
    List<RuleInfo> rules = new ArrayList<>();
    Map<String, RuleDoc> docs = new HashMap<>();
    for (RuleInfo rule : index.rules()) {
      check(rule);
      docs.put(rule.id(), checkedDoc(rule));
      rules.add(
          new RuleInfo(
              rule.id(),
              rule.pack(),
              rule.severity(),
              rule.confidence(),
              rule.profile(),
              rule.suppressible(),
              rule.subject(),
              docs::get));
    }
    return new Pack(List.copyOf(rules), docs, index);
  }

  @Override
  public Rule<?> create(String id, Options options) {
    return index.create(id, options);
  }

  @Override
  public RuleDoc doc(String id) {
    return docs.get(id);
  }

  private static void check(RuleInfo rule) {
    String id = rule.id();
    if (id == null || !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("\"" + id + "\" is no name of a rule");
    }
    boolean whole =
        rule.pack() != null
            && rule.severity() != null
            && rule.confidence() != null
            && rule.profile() != null
            && rule.subject() != null
            && rule.docs() != null;
    if (!whole) {
      throw incomplete(rule);
    }
  }

  private static RuleDoc checkedDoc(RuleInfo rule) {
    RuleDoc doc = rule.doc();
    boolean whole =
        doc != null
            && doc.summary() != null
            && doc.why() != null
            && doc.fix() != null
            && doc.since() != null;
    if (!whole) {
      throw incomplete(rule);
    }
    return doc;
  }

  private static IllegalArgumentException incomplete(RuleInfo rule) {
    return new IllegalArgumentException("rule " + rule.id() + " does not say all of itself");
  }
}
