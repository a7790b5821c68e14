package dev.berth.firewall;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.firewall.FirewallFormat;
import dev.berth.engine.firewall.FirewallPlan;
import dev.berth.engine.firewall.Outsiders;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Survey;
import dev.berth.facts.Facts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A declaration as a text, and what is generated for it. */
public record Declaration(String name, String text) {
  private static final Path ROOT = Path.of(System.getProperty("berth.root"));
  private static final int MADE_UP = 30;

  /**
   * The example environments, one with hostile names, and many that are made up. Of those that
   * differ from another one in a single slip, every third will do.
   */
  public static List<Declaration> all() {
    List<Declaration> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(ROOT.resolve("testdata/environments"))) {
      int slips = 0;
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        slips += name.contains(".broken-") ? 1 : 0;
        if (!name.contains(".broken-") || slips % 3 == 0) {
          all.add(new Declaration(name, Files.readString(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all.add(hostile());
    for (int seed = 0; seed < MADE_UP; seed++) {
      all.add(new Declaration("made-up-" + seed + ".yaml", SmallDeclaration.text(seed)));
    }
    return all;
  }

  /** One whose names mean something to those who read what is generated. */
  static Declaration hostile() {
    Path file = ROOT.resolve("testdata/firewall/hostile.yaml");
    try {
      return new Declaration("hostile.yaml", Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** It as the input of a run. */
  public Input input() {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Input.Stream(name, new ByteArrayInputStream(bytes));
  }

  public Survey survey() {
    return Survey.of(List.of(input()), BuiltInCatalogue.make(), 1);
  }

  Facts facts() {
    return survey().facts();
  }

  FirewallPlan plan(Outsiders outsiders) {
    return FirewallPlan.of(facts(), outsiders, Reading.WHOLE);
  }

  /** What is generated for it. */
  public String rules(FirewallFormat format, Outsiders outsiders) {
    return written(format, plan(outsiders));
  }

  static String written(FirewallFormat format, FirewallPlan plan) {
    StringBuilder out = new StringBuilder();
    try {
      format.writer().write(plan, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** The same without firewall rules, and without what holds where there is none. */
  public Declaration withoutRules() {
    List<String> kept = new ArrayList<>();
    boolean within = false;
    boolean skips = false;
    for (String line : text.split("\n", -1)) {
      int indent = line.length() - line.stripLeading().length();
      boolean blank = line.isBlank() || line.strip().startsWith("#");
      within = !blank && indent == 0 ? line.startsWith("network:") : within;
      boolean starts = line.startsWith("  firewall:") || line.startsWith("  defaults:");
      skips = blank || indent > 2 ? skips : within && starts;
      if (!within || !skips) {
        kept.add(line);
      }
    }
    return new Declaration(name, String.join("\n", kept));
  }

  /**
   * The same with generated rules pasted into it.
   *
   * @param rules what was generated, a document for each of its own
   */
  public Declaration with(String rules) {
    if (rules.isEmpty()) {
      return this;
    }
    String[] ours = text.split("(?m)^---\\R", -1);
    String[] theirs = rules.split("(?m)^---\n", -1);
    StringBuilder pasted = new StringBuilder();
    int next = theirs.length - 1;
    for (int i = ours.length - 1; i >= 0; i--) {
      boolean environment = ours[i].contains("spotfireVersion");
      String all = environment && next >= 0 ? pasted(ours[i], theirs[next--]) : ours[i];
      pasted.insert(0, (i == 0 ? "" : "---\n") + all);
    }
    return new Declaration(name.replace(".json", ".yaml"), pasted.toString());
  }

  private static String pasted(String text, String rules) {
    String body = rules.substring(rules.indexOf("network:\n") + "network:\n".length());
    if (text.strip().startsWith("{")) {
      String items = body.replaceAll("(?m)^ *#.*$", "").replaceAll("(?m)^ *- (.*)$", "$1,");
      String flow = items.replaceFirst("firewall:( \\[])?", "firewall: [");
      String closed = flow.replace("  defaults:", "], defaults:");
      String end = closed.contains("], defaults:") ? "}" : "]}";
      int last = text.lastIndexOf('}');
      return text.substring(0, last) + ",\n \"network\": {" + closed + end + "\n}\n";
    }
    String ended = text.endsWith("\n") ? text : text + "\n";
    String key = "\nnetwork:\n";
    return ended.contains(key) ? ended.replace(key, key + body) : ended + "network:\n" + body;
  }
}
