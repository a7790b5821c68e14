package dev.berth.laws;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The compiled classes that the laws are about. */
final class House {
  static final Path ROOT = Path.of(System.getProperty("berth.root"));

  private static final List<String> MODULES =
      List.of("api", "processor", "engine", "testkit", "rules", "cli");

  static final JavaClasses CLASSES = classes();

  private House() {}

  /** Reads, writes, calls and method references of a class's members, or of a subclass's. */
  static DescribedPredicate<JavaAccess<?>> accessTo(Class<?> owner, String members) {
    return DescribedPredicate.describe(
        owner.getSimpleName() + "." + members,
        access ->
            access.getTargetOwner().isAssignableTo(owner) && access.getName().matches(members));
  }

  private static JavaClasses classes() {
    List<Path> folders = new ArrayList<>();
    for (String module : MODULES) {
      folders.add(ROOT.resolve("src/" + module + "/target/classes"));
    }
    return new ClassFileImporter().importPaths(folders);
  }
}
