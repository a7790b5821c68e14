package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.berth.rule.RuleIndex;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {
  private static final String INDEX =
      """
      package pack;
      import dev.berth.diagnostic.Severity;
      import dev.berth.rule.*;
      import java.util.List;
      public class Index implements RuleIndex {
        public List<RuleInfo> rules() {
          return List.of(new RuleInfo("strange-port", "strangers", Severity.INFO,
              Confidence.SITE_POLICY, Profile.RECOMMENDED, true, dev.berth.model.Server.class, this));
        }
        public RuleDoc doc(String id) {
          return new RuleDoc("port is strange", "Why not.", "Do it.", List.of(), "1",
              List.of(new OptionInfo("most", "integer", "3", "How many.")));
        }
        public Rule<?> create(String id, Options options) {
          throw new IllegalArgumentException(id);
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void rulesOfAPackStandBesideOurs() throws IOException {
    pack("pack.jar", "pack.Index");
    List<RuleIndex> indexes = Packs.withBuiltIn(List.of("pack.jar"), folder).indexes();
    assertEquals("strange-port", indexes.get(indexes.size() - 1).rules().get(0).id());
  }

  @Test
  void twoPacksMayNotNameARuleAlike() throws IOException {
    pack("pack.jar", "pack.Index");
    pack("twin.jar", "pack.Index");
    assertEquals(
        "rule strange-port is in two packs: pack.jar and twin.jar",
        refusal("pack.jar", "twin.jar"));
  }

  @Test
  void jarWithoutAnIndexIsRefused() throws IOException {
    pack("empty.jar", "");
    assertEquals("rule pack empty.jar holds no rules", refusal("empty.jar"));
  }

  @Test
  void indexThatIsNotThereIsRefused() throws IOException {
    pack("broken.jar", "pack.Missing");
    assertEquals(
        "rule pack broken.jar cannot be loaded: dev.berth.rule.RuleIndex: Provider pack.Missing"
            + " not found",
        refusal("broken.jar"));
  }

  @Test
  void ruleOfAPackIsExplained() throws IOException {
    pack("pack.jar", "pack.Index");
    assertEquals(
        """
        strange-port: port is strange
        info, site-policy, profile recommended, pack strangers, since 1

        Why
          Why not.

        Fix
          Do it.

        Options
          most (integer, default 3)
            How many.
        """,
        Explanation.of(
            OwnRules.in(folder, List.of("pack.jar")).rules().stream()
                .filter(rule -> rule.pack().equals("strangers"))
                .findFirst()
                .orElseThrow()));
  }

  private String refusal(String... jars) {
    return assertThrows(Refusal.class, () -> Packs.withBuiltIn(List.of(jars), folder)).getMessage();
  }

  private void pack(String name, String provider) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path source = Files.writeString(folder.resolve("Index.java"), INDEX);
    String[] arguments = {
      "-d", classes.toString(), "-cp", System.getProperty("java.class.path"), source.toString()
    };
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments));
    try (OutputStream file = Files.newOutputStream(folder.resolve(name));
        JarOutputStream jar = new JarOutputStream(file)) {
      jar.putNextEntry(new JarEntry("pack/Index.class"));
      jar.write(Files.readAllBytes(classes.resolve("pack/Index.class")));
      jar.putNextEntry(new JarEntry("META-INF/services/dev.berth.rule.RuleIndex"));
      jar.write(provider.getBytes(StandardCharsets.UTF_8));
    }
  }
}
