package dev.berth.rule;

import java.util.List;

/**
 * The rules of one pack jar, sorted by id. The annotation processor writes the implementation and
 * its line under {@code META-INF/services}.
 */
public interface RuleIndex extends RuleDocs {
  List<RuleInfo> rules();

  /**
   * Makes the rule with this id.
   *
   * @throws IllegalArgumentException if the index holds no such rule
   */
  Rule<?> create(String id, Options options);
}
