package dev.berth.firewall;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.berth.engine.firewall.FirewallFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The grammar of PowerShell that editors use takes what is generated for it, and finds nothing in
 * it that is worked out.
 */
class PowerShellTest {
  private static final Path ROOT = Path.of(System.getProperty("berth.root"));
  private static final Path LIST = ROOT.resolve("testdata/powershell");
  private static final Path FOLDER = ROOT.resolve("src/cli/target/powershell");
  private static final String LOCK = "package-lock.json";

  /** Brought by npm in the version and with the checksum that the list names. */
  @BeforeAll
  static void needGrammar() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    boolean same =
        Files.exists(FOLDER.resolve("node_modules").resolve("." + LOCK))
            && Files.mismatch(LIST.resolve(LOCK), FOLDER.resolve(LOCK)) < 0;
    for (String file : List.of("package.json", LOCK)) {
      Files.copy(LIST.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    String npm = windows ? "npm.cmd" : "npm";
    List<String> install =
        List.of(
            npm,
            "ci",
            "--prefix",
            FOLDER.toString(),
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--prefer-offline");
    Tool.need("a grammar of PowerShell", same ? List.of("node", "--version") : install);
  }

  @Test
  void everyScriptIsOfPlainCommands(@TempDir Path folder) throws IOException, InterruptedException {
    read(Samples.of(FirewallFormat.WINDOWS), folder);
  }

  @Test
  void whatIsNoScriptOrWorksSomethingOutIsRefused(@TempDir Path folder) {
    String all = Declaration.hostile().rules(FirewallFormat.WINDOWS, Samples.SOMEWHERE);
    String quote = "-DisplayName 'Spotfire";
    for (String slip : List.of("'Spotfire'", "\"$(Get-Date)\" 'Spotfire", "(Get-Date) 'Spotfire")) {
      String wrong = all.replace(quote, "-DisplayName " + slip);
      assertThrows(AssertionError.class, () -> read(List.of(wrong), folder), slip);
    }
  }

  private static void read(List<String> scripts, Path folder)
      throws IOException, InterruptedException {
    Path file = folder.resolve("scripts.json");
    Files.writeString(file, new JsonMapper().writeValueAsString(scripts));
    String reader = LIST.resolve("read.cjs").toString();
    // What runs once is not worth a second compiler.
    Tool.run(List.of("node", "--liftoff-only", reader, FOLDER.toString(), file.toString()));
  }
}
