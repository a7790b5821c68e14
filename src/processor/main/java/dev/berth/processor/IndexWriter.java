package dev.berth.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes the index and the line by which it is found. */
final class IndexWriter {
  static final String NAME_OPTION = "berth.index";

  private static final String SERVICES = "META-INF/services/" + Names.RULE_INDEX;

  private final Filer filer;
  private final Map<String, String> options;
  private final Refusals refusals;

  IndexWriter(ProcessingEnvironment environment, Refusals refusals) {
    this.filer = environment.getFiler();
    this.options = environment.getOptions();
    this.refusals = refusals;
  }

  /**
   * Writes the index of these rules.
   *
   * @param origins the records that the rules were read from
   */
  void write(List<RuleModel> rules, List<TypeElement> origins) throws IOException {
    Optional<IndexName> name = name(rules);
    if (name.isPresent()) {
      String className = name.get().qualifiedName();
      Element[] from = origins.toArray(new Element[0]);
      try {
        write(filer.createSourceFile(className, from), new IndexText(name.get(), rules).write());
        write(
            filer.createResource(StandardLocation.CLASS_OUTPUT, "", SERVICES, from),
            className + "\n");
      } catch (FilerException taken) {
        refusals.refuse("the rule index cannot be " + className + ": " + taken.getMessage());
      }
    }
  }

  private static void write(FileObject file, String text) throws IOException {
    try (Writer out = file.openWriter()) {
      out.write(text);
    }
  }

  private Optional<IndexName> name(List<RuleModel> rules) {
    String given = options.get(NAME_OPTION);
    Optional<IndexName> name = given == null ? common(rules) : IndexName.given(given);
    if (name.isEmpty()) {
      refusals.refuse(
          given == null
              ? "the rules share no package: name their index with -A" + NAME_OPTION
              : "-A" + NAME_OPTION + "=" + given + " is no class name within a package");
    }
    return name;
  }

  private static Optional<IndexName> common(List<RuleModel> rules) {
    TreeSet<String> packages = new TreeSet<>();
    for (RuleModel rule : rules) {
      packages.add(rule.packageName());
    }
    return IndexName.common(packages);
  }
}
