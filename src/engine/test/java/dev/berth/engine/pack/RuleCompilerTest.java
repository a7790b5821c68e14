package dev.berth.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCompilerTest {
  private static final String SOUND =
      """
      on: service
      at: port
      severity: error
      summary: a port is privileged
      why: The ports below 1024 belong to the system.
      fix: Choose another port.
      source: SEED P9
      require: {minimum: 1024}
      message: "{name} uses {value}"
      """;

  @TempDir private Path folder;

  @Test
  void mistakesFailTheBuildWithTheirPlaces() throws IOException {
    Path first = write("a/first-rule.yaml", SOUND.replace("at: port", "at: prot"));
    Path second = write("b/second-rule.yaml", SOUND.replace("error", "errror"));
    Path third = write("b/third-rule.yaml", SOUND.replace("P9", "P9\nsince: \"1"));
    Path fourth =
        write("c/fourth-rule.yaml", SOUND.replace("require: {minimum: 1024}", "unique: run"));
    InvalidRules mistakes = assertThrows(InvalidRules.class, this::compile);
    assertEquals(
        first
            + ":2:5: no rule can speak of the key prot of service; did you mean port?\n"
            + second
            + ":3:11: \"severity\" is \"errror\"; did you mean \"error\"?\n"
            + third
            + ":8:8: quote is not closed before a line that is not indented deeper\n"
            + fourth
            + ":8:9: a built-in rule that compares is written in Java",
        mistakes.getMessage());
  }

  @Test
  void sourcesAreWrittenOnlyWhereSomethingChanged() throws IOException {
    Path rule = write("a/first-rule.yaml", SOUND);
    write("spotfire/ports.yaml", "no: rule");
    compile();
    Path source = folder.resolve("out/made/a/FirstRule.java");
    String text = Files.readString(source);
    assertTrue(text.contains("public record FirstRule() implements Rule<Service>"), text);
    Files.setLastModifiedTime(source, FileTime.fromMillis(0));
    compile();
    assertEquals(0, Files.getLastModifiedTime(source).toMillis());
    Files.delete(rule);
    compile();
    assertFalse(Files.exists(source));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve("rules").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void compile() throws IOException {
    String rules = folder.resolve("rules").toString();
    RuleCompiler.main(new String[] {rules, folder.resolve("out").toString(), "made", "spotfire"});
  }
}
