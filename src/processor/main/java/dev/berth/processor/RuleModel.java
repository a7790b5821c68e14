package dev.berth.processor;

import java.util.List;

/**
 * A sound rule, as the index will hold it.
 *
 * @param packageName the package of the record
 * @param className the qualified name of the record
 * @param subject the qualified name of the type that the rule is asked about
 * @param about those of the types that it goes by beyond that
 */
record RuleModel(
    String id,
    String packageName,
    String className,
    String severity,
    String confidence,
    String profile,
    String suppressible,
    String summary,
    String why,
    String fix,
    List<Cited> sources,
    String since,
    List<OptionModel> options,
    String subject,
    List<String> about) {

  /** The last part of the package. */
  String pack() {
    return packageName.substring(packageName.lastIndexOf('.') + 1);
  }
}
