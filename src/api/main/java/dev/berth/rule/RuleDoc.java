package dev.berth.rule;

import dev.berth.model.Declared;
import java.util.List;

/**
 * What people read about a rule: the texts of its {@link LintRule}, and its options.
 *
 * @param about the kinds of things that it goes by, if it goes by some of an environment only
 */
public record RuleDoc(
    String summary,
    String why,
    String fix,
    List<Citation> sources,
    String since,
    List<OptionInfo> options,
    List<Class<? extends Declared>> about) {
  public RuleDoc {
    sources = List.copyOf(sources);
    options = List.copyOf(options);
    about = List.copyOf(about);
  }

  /** The same of a rule that goes by what it is asked about. */
  public RuleDoc(
      String summary,
      String why,
      String fix,
      List<Citation> sources,
      String since,
      List<OptionInfo> options) {
    this(summary, why, fix, sources, since, options, List.of());
  }
}
