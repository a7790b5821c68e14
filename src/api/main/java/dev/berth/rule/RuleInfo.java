package dev.berth.rule;

import dev.berth.diagnostic.Severity;
import dev.berth.model.Declared;
import java.util.List;

/** All that is known about a rule without making one. Written by the annotation processor. */
public record RuleInfo(
    String id,
    String pack,
    Severity severity,
    Confidence confidence,
    String summary,
    String why,
    String fix,
    List<Citation> sources,
    String since,
    List<OptionInfo> options,
    Class<? extends Declared> subject) {
  public RuleInfo {
    sources = List.copyOf(sources);
    options = List.copyOf(options);
  }
}
