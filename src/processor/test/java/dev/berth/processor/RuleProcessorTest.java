package dev.berth.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleProcessorTest {
  private static final Path PACK =
      Path.of(System.getProperty("berth.root"), "testdata", "processor", "options-of-every-type");

  @TempDir Path classes;

  @Test
  void aFailureWithinTheProcessorIsOneMessage() throws IOException {
    Files.createDirectories(classes.resolve("com/acme/Rules.java")); // It is in the way.
    Compilation compilation = Compilation.of(Compilation.sources(PACK), classes, List.of());
    assertEquals(1, compilation.unplaced().size(), compilation.toString());
    String message = compilation.unplaced().get(0);
    assertTrue(message.startsWith("the berth annotation processor failed: java."), message);
    assertEquals(1, message.lines().count(), message);
  }

  @Test
  void aConstantThatThereIsNotIsLeftToTheCompiler() throws IOException {
    String text = Files.readString(PACK.resolve("EveryOption.java"));
    Path source = classes.resolve("EveryOption.java");
    Files.writeString(source, text.replace("Severity.WARNING", "Severity.GRAVE"));
    Compilation compilation = Compilation.of(List.of(source), classes, List.of());
    assertEquals(1, compilation.diagnostics().size(), compilation.toString());
    long line = text.substring(0, text.indexOf("Severity.WARNING")).lines().count();
    assertEquals(line, compilation.diagnostics().get(0).getLineNumber());
  }
}
