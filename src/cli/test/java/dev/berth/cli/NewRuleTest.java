package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.pack.RuleName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of somebody who writes a rule, from its blanks to its page. */
class NewRuleTest {
  private static final String RULE = "rules/team/server-site-missing.yaml";
  private static final String BAD = "testdata/rules/server-site-missing/bad.yaml";

  @TempDir private Path folder;

  @Test
  void ruleIsWrittenTestedAndDocumented() throws IOException {
    assertEquals(0, run("new", "team/server-site-missing"));
    assertEquals(2, run("test"), "blanks");
    replace(RULE, "TODO the problem in a few words, lower case, no period", "no site is named");
    replace(RULE, "TODO what goes wrong, for whom, in sentences", "Nobody knows where it is.");
    replace(RULE, "TODO what to do, an order with a period", "Name the site.");
    replace(RULE, "TODO the https address of what says so", "https://wiki.example.com/sites");
    replace(
        RULE, "TODO what is wrong, with names such as {name} and {value}", "{name} has no site");
    assertEquals(1, run("test"), "a fixture that expects something else");
    replace(BAD, "5: TODO a part of the message, and its column", "12: server \"sf1\" has no site");
    assertEquals(0, run("test"));
    assertEquals(0, run("docs", "pages"));
    String page = Files.readString(folder.resolve("pages/server-site-missing.md"));
    assertTrue(page.contains("bad.yaml:3:12: warning: server \"sf1\" has no site"), page);
    assertEquals(1, run("--fail-on", "warning", "--pack", "rules", BAD));
    assertEquals(2, run("new", "team/server-site-missing"), "written already");
  }

  @Test
  void blankInJavaCompiles() throws IOException {
    RuleName name = new RuleName("team", "server-site-missing");
    Map<String, String> files = NewRule.inJava(name, folder).files();
    Path source = folder.resolve("ServerSiteMissing.java");
    Files.writeString(source, files.get("rules/team/ServerSiteMissing.java"));
    String[] arguments = {
      "-proc:none",
      "-d",
      folder.toString(),
      "-cp",
      System.getProperty("java.class.path"),
      "" + source
    };
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments));
  }

  @Test
  void rulesOfBerthLieWhereItsOwnDo() throws IOException {
    Files.createDirectories(folder.resolve("src/rules/main/java/dev/berth/rules"));
    NewRule rule = NewRule.inJava(new RuleName("ports", "strange-port"), folder);
    assertTrue(rule.next().contains("mvn verify"), rule.next());
    String text = rule.files().get("src/rules/main/java/dev/berth/rules/ports/StrangePort.java");
    assertTrue(text.startsWith("package dev.berth.rules.ports;"), text);
  }

  private void replace(String file, String blank, String text) throws IOException {
    String old = Files.readString(folder.resolve(file));
    assertTrue(old.contains(blank), old);
    Files.writeString(folder.resolve(file), old.replace(blank, text));
  }

  private int run(String... arguments) {
    StandardOutput out = new StandardOutput(new ByteArrayOutputStream());
    Streams streams =
        new Streams(InputStream.nullInputStream(), out, out, Map.of(), Screen.FILE_OR_PIPE);
    return Main.run(arguments, streams, folder);
  }
}
