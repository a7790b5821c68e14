package dev.berth.rule;

import dev.berth.diagnostic.Severity;
import dev.berth.model.Declared;

/**
 * What a run has to know about a rule before it asks it. Written by the annotation processor.
 *
 * @param pack the last part of its package
 * @param suppressible whether what it finds may be allowed
 * @param subject what it is asked about
 * @param docs where its {@link #doc()} is to be had
 */
public record RuleInfo(
    String id,
    String pack,
    Severity severity,
    Confidence confidence,
    Profile profile,
    boolean suppressible,
    Class<? extends Declared> subject,
    RuleDocs docs) {

  /** What people read about it. It is made when it is asked for: a sound file needs none. */
  public RuleDoc doc() {
    return docs.doc(id);
  }
}
