package dev.berth.processor;

import java.util.List;
import java.util.StringJoiner;

/**
 * The source of the generated index. It names every type in full, so that nothing in a pack's
 * packages can change its meaning, and makes rules in a switch: no reflection, no lambdas.
 */
final class IndexText {
  /** The parameters of {@code create}: no package starts with such a word and is hidden by it. */
  static final String OPTIONS = "chosenOptions";

  private static final String ID = "ruleId";
  private static final String CALL_INDENT = "        ";
  private static final String ITEM_INDENT = "            ";

  private final IndexName name;
  private final List<RuleModel> rules;
  private final StringBuilder text = new StringBuilder();

  IndexText(IndexName name, List<RuleModel> rules) {
    this.name = name;
    this.rules = List.copyOf(rules);
  }

  /** The whole file. */
  String write() {
    line("// Written by the berth annotation processor from the rules of this compilation.");
    line("package ", name.packageName(), ";");
    line();
    line("/** The rules below {@code ", name.packageName(), "}, sorted by id. */");
    line("@SuppressWarnings({\"deprecation\", \"removal\"})");
    line("public final class ", name.simpleName(), " implements ", Names.RULE_INDEX, " {");
    line("  public ", name.simpleName(), "() {}");
    line();
    writeRules();
    writeCreate();
    writeDoc();
    for (RuleModel rule : rules) {
      writeInfo(rule);
      writeDoc(rule);
    }
    line("}");
    return text.toString();
  }

  private void writeRules() {
    StringJoiner infos = new StringJoiner(",\n" + CALL_INDENT);
    for (RuleModel rule : rules) {
      infos.add(method("info", rule) + "()");
    }
    line("  @Override");
    line("  public java.util.List<", Names.RULE_INFO, "> rules() {");
    line("    return java.util.List.of(");
    line(CALL_INDENT, infos.toString(), ");");
    line("  }");
    line();
  }

  private void writeCreate() {
    line("  @Override");
    String parameters = "String " + ID + ", " + Names.OPTIONS + " " + OPTIONS;
    line("  public ", Names.RULE, "<?> create(", parameters, ") {");
    line("    return switch (", ID, ") {");
    for (RuleModel rule : rules) {
      String values = OptionText.values(rule.options(), ITEM_INDENT);
      String made = "made(new " + rule.className() + values + ")";
      line("      case ", JavaLiteral.of(rule.id()), " -> ", made, ";");
    }
    String problem = "\"no rule is called \".concat(" + ID + ")";
    line("      default -> throw new IllegalArgumentException(", problem, ");");
    line("    };");
    line("  }");
    line();
    line(
        "  // As objects, they need not all be loaded for the verifier to see that they are"
            + " rules.");
    line("  private static ", Names.RULE, "<?> made(Object rule) {");
    line("    return (", Names.RULE, "<?>) rule;");
    line("  }");
  }

  private void writeDoc() {
    line();
    line("  @Override");
    line("  public ", Names.RULE_DOC, " doc(String ", ID, ") {");
    line("    return switch (", ID, ") {");
    for (RuleModel rule : rules) {
      line("      case ", JavaLiteral.of(rule.id()), " -> ", method("doc", rule), "();");
    }
    writeUnknown();
    line("    };");
    line("  }");
  }

  private void writeUnknown() {
    String problem = "\"no rule is called \".concat(" + ID + ")";
    line("      default -> throw new IllegalArgumentException(", problem, ");");
  }

  private void writeInfo(RuleModel rule) {
    line();
    line("  private ", Names.RULE_INFO, " ", method("info", rule), "() {");
    line("    return new ", Names.RULE_INFO, "(");
    argument(JavaLiteral.of(rule.id()));
    argument(JavaLiteral.of(rule.pack()));
    argument(Names.SEVERITY + "." + rule.severity());
    argument(Names.CONFIDENCE + "." + rule.confidence());
    argument(Names.PROFILE + "." + rule.profile());
    argument(rule.suppressible());
    argument(rule.subject() + ".class");
    line(CALL_INDENT, "this);");
    line("  }");
  }

  private void writeDoc(RuleModel rule) {
    line();
    line("  private static ", Names.RULE_DOC, " ", method("doc", rule), "() {");
    line("    return new ", Names.RULE_DOC, "(");
    argument(JavaLiteral.of(rule.summary()));
    argument(JavaLiteral.of(rule.why()));
    argument(JavaLiteral.of(rule.fix()));
    argument(citations(rule.sources()));
    argument(JavaLiteral.of(rule.since()));
    argument(OptionText.infos(rule.options(), ITEM_INDENT));
    line(CALL_INDENT, classes(rule.about()), ");");
    line("  }");
  }

  private void argument(String value) {
    line(CALL_INDENT, value, ",");
  }

  private static String classes(List<String> types) {
    StringJoiner list = new StringJoiner(", ", "java.util.List.of(", ")");
    for (String type : types) {
      list.add(type + ".class");
    }
    return list.toString();
  }

  private static String citations(List<Cited> sources) {
    StringJoiner list = new StringJoiner(",", "java.util.List.of(", ")");
    for (Cited cited : sources) {
      StringJoiner citation = new StringJoiner(", ", "new " + Names.CITATION + "(", ")");
      citation.add(JavaLiteral.of(cited.page().key()));
      citation.add(JavaLiteral.of(cited.locator()));
      citation.add(JavaLiteral.of(cited.page().title()));
      citation.add(JavaLiteral.of(cited.page().url()));
      list.add("\n" + ITEM_INDENT + citation);
    }
    return list.toString();
  }

  /** Ids are unique, and so the simple names that they come from. */
  private static String method(String kind, RuleModel rule) {
    return kind + rule.className().substring(rule.className().lastIndexOf('.') + 1);
  }

  private void line(String... parts) {
    for (String part : parts) {
      text.append(part);
    }
    text.append('\n');
  }
}
