package dev.berth.cli;

import dev.berth.engine.pack.RuleName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A new rule.
 *
 * @param files its texts, by their paths below the folder that it is made in
 * @param next what to do then, as sentences
 */
record NewRule(Map<String, String> files, String next) {
  private static final String NEXT =
      """
      Fill in what starts with TODO, and run: berth test
      In .berth.yaml, packs: [rules/] has the rule asked, and exclude: [testdata/] leaves its fixtures out.
      """;

  private static final String NEXT_OF_BERTH =
      """
      Fill in what says TODO, and run: mvn verify -Dupdate=true
      """;

  private static final String NEXT_IN_JAVA =
      """
      Fill in what says TODO, compile it as the README of berth says, and run: berth test --pack JAR
      """;

  /** Where the rules of berth itself lie. */
  private static final String HOUSE = "src/rules/main/java/dev/berth/rules/";

  static NewRule asData(RuleName name, Path folder) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("rules/" + name.pack() + "/" + name.id() + ".yaml", blank("rule.yaml"));
    addFixtures(name, files);
    return new NewRule(files, isHouse(folder) ? NEXT_OF_BERTH : NEXT);
  }

  /** The pack of a rule in Java is the last part of its package. */
  static NewRule inJava(RuleName name, Path folder) {
    if (name.pack().indexOf('-') >= 0) {
      throw Refusal.usage(name.pack() + " is no name of a Java package: it has a hyphen");
    }
    boolean house = isHouse(folder);
    String type = type(name.id());
    String text =
        blank("rule.txt")
            .replace("@PACKAGE@", house ? "dev.berth.rules." + name.pack() : name.pack())
            .replace("@CLASS@", type);
    Map<String, String> files = new LinkedHashMap<>();
    files.put((house ? HOUSE : "rules/") + name.pack() + "/" + type + ".java", text);
    addFixtures(name, files);
    return new NewRule(files, house ? NEXT_OF_BERTH : NEXT_IN_JAVA);
  }

  private static boolean isHouse(Path folder) {
    return Files.isDirectory(folder.resolve(HOUSE));
  }

  private static void addFixtures(RuleName name, Map<String, String> files) {
    for (String fixture : new String[] {"bad.yaml", "good.yaml"}) {
      files.put(RuleProject.FIXTURES + "/" + name.id() + "/" + fixture, blank(fixture));
    }
  }

  private static String type(String id) {
    StringBuilder type = new StringBuilder();
    for (String word : id.split("-")) {
      type.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
    return type.toString();
  }

  private static String blank(String name) {
    try (InputStream in = NewRule.class.getResourceAsStream("new/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
