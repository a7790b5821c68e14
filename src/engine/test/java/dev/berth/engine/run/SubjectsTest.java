package dev.berth.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.berth.engine.bind.Binder;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.load.Loader;
import dev.berth.facts.Facts;
import dev.berth.model.Catalogue;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTest {
  private final Environment environment = whole();
  private final Facts facts = Facts.of(List.of(environment), BuiltInCatalogue.make());
  private final Subjects subjects = new Subjects(List.of(environment), facts);

  @Test
  void rulesAreAskedAboutEveryKindOfThingThatTheFormatKnows() {
    List<String> missing = new ArrayList<>();
    for (Class<? extends Declared> kind : kinds()) {
      if (subjects.of(kind).isEmpty()) {
        missing.add(kind.getSimpleName());
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everySubjectBelongsToItsEnvironment() {
    for (Class<? extends Declared> kind : kinds()) {
      for (Declared each : subjects.of(kind)) {
        assertSame(environment, facts.environmentOf(each), each.label());
      }
    }
  }

  private static List<Class<? extends Declared>> kinds() {
    List<Class<? extends Declared>> kinds = new ArrayList<>();
    for (Class<?> each : Declared.class.getPermittedSubclasses()) {
      kinds.add(each.asSubclass(Declared.class));
    }
    return kinds;
  }

  private static Environment whole() {
    Path file = Path.of(System.getProperty("berth.root"), "testdata/bind/whole.yaml");
    Catalogue catalogue = BuiltInCatalogue.make();
    try {
      Source source = Source.of("whole.yaml", Files.readString(file));
      return Binder.bind(Loader.load(source).documents().get(0), catalogue)
          .environment()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
