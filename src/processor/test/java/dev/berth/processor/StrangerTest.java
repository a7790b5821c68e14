package dev.berth.processor;

import static dev.berth.diagnostic.Severity.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.berth.model.Server;
import dev.berth.rule.Confidence;
import dev.berth.rule.Options;
import dev.berth.rule.Profile;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule pack by a stranger, who has javac and two jars, and no build tool. */
class StrangerTest {
  private static final Path PACK =
      Path.of(System.getProperty("berth.root"), "testdata", "processor", "options-of-every-type");

  @TempDir Path classes;

  @Test
  void aPackIsFoundAndItsRulesAreMadeWithTheirOptions() throws IOException {
    try (URLClassLoader pack = compile()) {
      RuleIndex index = ServiceLoader.load(RuleIndex.class, pack).findFirst().orElseThrow();
      assertEquals(
          "EveryOption[least=-3, strict=true, prefix=say \"\u00e9\\u0041\" \t,"
              + " mode=NODES_AND_SERVERS, allowed=[a, b c]]",
          index.create("every-option", Options.DEFAULTS).toString());
      assertEquals(
          "EveryOption[least=7, strict=false, prefix=p, mode=NODES, allowed=[]]",
          index.create("every-option", new Chosen("nodes")).toString());
      assertThrows(
          IllegalArgumentException.class, () -> index.create("every-option", new Chosen("NODES")));
      assertThrows(
          IllegalArgumentException.class, () -> index.create("no-such-rule", Options.DEFAULTS));
    }
  }

  @Test
  void anIndexTellsWhatTheAnnotationsSay() throws IOException {
    try (URLClassLoader pack = compile()) {
      RuleIndex index = ServiceLoader.load(RuleIndex.class, pack).findFirst().orElseThrow();
      RuleInfo info = index.rules().get(0);
      assertEquals(
          new RuleInfo(
              "every-option",
              "acme",
              WARNING,
              Confidence.SITE_POLICY,
              Profile.HARDENED,
              true,
              Server.class,
              index),
          info);
      assertEquals(
          "RuleDoc[summary=server has options, why=It says \"\u00e9\\u0041\" over two lines. It is"
              + " two sentences., fix=Remove some.,"
              + " sources=[Citation[key=https://acme.example/rules, locator=section 2,"
              + " title=https://acme.example/rules, url=https://acme.example/rules]], since=3.1, "
              + options()
              + ", about=[]]",
          info.doc().toString());
    }
  }

  private static String options() {
    return "options=[OptionInfo[name=least, type=integer, defaultValue=-3, doc=The least.],"
        + " OptionInfo[name=strict, type=boolean, defaultValue=true, doc=Whether it is"
        + " strict.], OptionInfo[name=prefix, type=string, defaultValue=say"
        + " \"\u00e9\\u0041\" \t, doc=A prefix.], OptionInfo[name=mode,"
        + " type=nodes|nodes-and-servers, defaultValue=nodes-and-servers, doc=What is"
        + " checked.], OptionInfo[name=allowed, type=list, defaultValue=a, b c, doc=What is"
        + " allowed.]]";
  }

  private URLClassLoader compile() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-encoding", "UTF-8"));
    arguments.addAll(List.of("-d", classes.toString()));
    arguments.addAll(List.of("-classpath", Compilation.API.toString()));
    arguments.addAll(List.of("-processorpath", Compilation.PROCESSOR.toString()));
    for (Path source : Compilation.sources(PACK)) {
      arguments.add(source.toString());
    }
    String[] command = arguments.toArray(new String[0]);
    int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, command);
    assertEquals(0, code, "javac succeeds");
    return new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
  }

  private record Chosen(String mode) implements Options {
    @Override
    public int integer(String name, int defaultValue) {
      return 7;
    }

    @Override
    public boolean bool(String name, boolean defaultValue) {
      return !defaultValue;
    }

    @Override
    public String string(String name, String defaultValue) {
      return name.equals("mode") ? mode : "p";
    }

    @Override
    public List<String> list(String name, List<String> defaultValue) {
      return List.of();
    }
  }
}
