package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Holds a quick reader against the thorough one, which is the judge.
 *
 * @param name of the source, which tells the thorough reader what it is
 */
record ReadAlike(String name, Function<Source, Optional<Loaded>> quick) {
  static final Path TESTDATA = Path.of(System.getProperty("berth.root"), "testdata");

  /** Whether a text is read quickly; if so, it must be read as the thorough reader reads it. */
  boolean isQuick(String text) {
    Source source = Source.of(name, text);
    Optional<Loaded> loaded = quick.apply(source);
    loaded.ifPresent(
        each -> assertEquals(Dump.of(Loader.thorough(source)), Dump.of(each), () -> text));
    return loaded.isPresent();
  }

  /** How many of so many seeded edits of a sample are read quickly. */
  int quickAmongEdits(String sample, List<String> spice, int edits) {
    Random random = new Random(20260101);
    int quickly = 0;
    for (int i = 0; i < edits; i++) {
      StringBuilder mutant = new StringBuilder(sample);
      for (int more = 1 + random.nextInt(3); more > 0; more--) {
        edit(mutant, spice.get(random.nextInt(spice.size())), random);
      }
      quickly += isQuick(mutant.toString()) ? 1 : 0;
    }
    return quickly;
  }

  /** A test for each file of the test data that ends so. */
  Stream<DynamicTest> ofTestFiles(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(TESTDATA)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      TESTDATA.relativize(file).toString(),
                      () -> isQuick(SourceReader.file(file).source().text())));
    }
  }

  private static void edit(StringBuilder text, String spice, Random random) {
    int at = random.nextInt(text.length());
    switch (random.nextInt(4)) {
      case 0 -> text.insert(at, spice);
      case 1 -> text.deleteCharAt(at);
      case 2 -> text.replace(at, at + 1, spice);
      default -> text.delete(at, Math.min(text.length(), at + random.nextInt(12)));
    }
    if (text.isEmpty()) {
      text.append(spice);
    }
  }
}
