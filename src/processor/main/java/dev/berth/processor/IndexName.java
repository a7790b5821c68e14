package dev.berth.processor;

import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** The name of the generated index. */
record IndexName(String packageName, String simpleName) {
  private static final String SIMPLE_NAME = "Rules";

  /** The name that an author gave; nothing unless it is a class name within a package. */
  static Optional<IndexName> given(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    if (dot < 0 || !SourceVersion.isName(qualifiedName)) {
      return Optional.empty();
    }
    return Optional.of(
        new IndexName(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1)));
  }

  /** {@code Rules} in the longest package that holds all others; nothing if they share none. */
  static Optional<IndexName> common(Collection<String> packages) {
    Iterator<String> names = packages.iterator();
    String common = names.next();
    while (names.hasNext()) {
      String name = names.next();
      while (!(name + ".").startsWith(common + ".")) {
        int dot = common.lastIndexOf('.');
        if (dot < 0) {
          return Optional.empty();
        }
        common = common.substring(0, dot);
      }
    }
    return Optional.of(new IndexName(common, SIMPLE_NAME));
  }

  String qualifiedName() {
    return packageName + "." + simpleName;
  }
}
