package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.report.Format;
import dev.berth.engine.report.Palette;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Effort;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.engine.run.Patience;
import dev.berth.engine.run.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The report is the same bytes, however many files are read at once. */
class ThreadsChangeNothingTest {
  private static final Path ROOT = Path.of(System.getProperty("berth.root"));

  @Test
  void reportOfManyFilesIsTheSameWithAnyNumberOfThreads() throws IOException {
    List<Input> all = inputs();
    Collections.shuffle(all, new Random(20260101));
    List<Input> inputs = all.subList(0, all.size() / 2);
    String expected = report(inputs, 1);
    assertTrue(inputs.size() > 100 && expected.length() > 100_000, "there is much to report");
    for (int threads : new int[] {2, 64}) {
      assertEquals(expected, report(inputs, threads), threads + " threads");
    }
  }

  private static List<Input> inputs() throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (String folder : List.of("environments", "load", "rules", "schema")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve("testdata").resolve(folder))) {
        for (Path file : files.filter(ThreadsChangeNothingTest::isText).sorted().toList()) {
          inputs.add(new Input.File(ROOT.relativize(file).toString(), file));
        }
      }
    }
    return inputs;
  }

  private static boolean isText(Path file) {
    return file.toString().endsWith(".yaml") || file.toString().endsWith(".json");
  }

  private static String report(List<Input> inputs, int threads) throws IOException {
    Linter linter =
        new Linter(
            BuiltInCatalogue.make(),
            List.of(BuiltIn.rules()),
            new Effort(threads, Patience.ENDLESS, Effort.USUAL.today()),
            Policy.USUAL);
    Result result = linter.lint(inputs);
    StringBuilder report = new StringBuilder();
    Format.JSON.reporter(Palette.PLAIN, "").report(result, report);
    return report.toString();
  }
}
