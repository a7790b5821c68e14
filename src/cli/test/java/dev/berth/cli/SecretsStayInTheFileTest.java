package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.diff.DiffFormat;
import dev.berth.engine.flows.FlowFormat;
import dev.berth.engine.ports.TableFormat;
import dev.berth.engine.report.Format;
import dev.berth.engine.upgrade.AccountFormat;
import dev.berth.model.Secret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code testdata/secrets} has a secret in another place. Whatever the secret is, no
 * part of it is to be found in any output.
 */
class SecretsStayInTheFileTest {
  private static final long SEED = 14_6;
  private static final String PLACEHOLDER = "CANARY";

  /** Letters and digits that make no word of a report. */
  private static final String LETTERS = "BDGHJKLMNQRTVWXZ";

  /** Shorter pieces could be there by chance. */
  private static final int PIECE = 4;

  private static final String SIGNS = "-_.,:;/\\@#&*!%?|>~^+=$(){}[]<'\"`\u00e9\u6771";

  @TempDir private Path folder;

  static Stream<Path> places() throws IOException {
    Path places = Path.of(System.getProperty("berth.root"), "testdata/secrets");
    try (Stream<Path> files = Files.list(places)) {
      return new ArrayList<>(files.sorted().toList()).stream();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void noOutputHoldsAPartOfASecret(Path place) throws IOException {
    String text = Files.readString(place);
    assertTrue(text.contains(PLACEHOLDER));
    Random random = new Random(SEED);
    String name = place.getFileName().toString();
    List<String> canaries = canaries(random);
    // Which formats are tried is one thing, and with which secret another.
    int turn = Math.floorMod(name.hashCode(), 2 * canaries.size());
    for (Format format : byTurns(turn)) {
      String canary = canaries.get((turn / 2 + format.ordinal()) % canaries.size());
      Files.writeString(folder.resolve(name), text.replace(PLACEHOLDER, canary));
      check(format, name, canary);
    }
    // All hide by the same code: one secret a file will do, and one report in a file.
    String canary = canaries.get(turn / 2);
    Files.writeString(folder.resolve(name), text.replace(PLACEHOLDER, canary));
    Format[] formats = Format.values();
    checkFiled(formats[Math.floorMod(name.hashCode(), formats.length)], name, canary);
    checkPorts(name, canary);
    checkFlows(name, canary);
    checkUpgrades(name, canary);
    checkDiff(name, text, List.of(canary, word(random)));
    // Signs end or break what they stand in; what one format then says, all others say too.
    for (char sign : signs(name)) {
      String signed = word(random) + sign + word(random);
      Files.writeString(folder.resolve(name), text.replace(PLACEHOLDER, signed));
      check(run(List.of(name), InputStream.nullInputStream()), signed);
    }
  }

  /** Every second format, and the other ones for other files. */
  private static List<Format> byTurns(int turn) {
    List<Format> some = new ArrayList<>(List.of(Format.values()));
    some.removeIf(format -> (format.ordinal() + turn) % 2 != 0);
    return some;
  }

  @ParameterizedTest
  @MethodSource("places")
  void peopleSeeThatSomethingIsHidden(Path place) throws IOException {
    String name = place.getFileName().toString();
    String text = Files.readString(place).replace(PLACEHOLDER, word(new Random(SEED)));
    Files.writeString(folder.resolve(name), text);
    String shown = run(List.of(name), InputStream.nullInputStream()).get(0);
    assertTrue(shown.contains(Secret.SHOWN), shown);
  }

  /** A baseline has hashes of values: of a secret, it must not have even that. */
  @ParameterizedTest
  @MethodSource("places")
  void baselinesOfTwoSecretsAreTheSame(Path place) throws IOException {
    String name = place.getFileName().toString();
    Random random = new Random(SEED);
    Set<String> baselines = new HashSet<>();
    for (String canary : List.of(word(random), word(random))) {
      String text = Files.readString(place).replace(PLACEHOLDER, canary);
      Files.writeString(folder.resolve(name), text);
      List<String> args = List.of("baseline", "create", "--force", "--baseline=known", name);
      check(run(args, InputStream.nullInputStream()), canary);
      Path known = folder.resolve("known");
      baselines.add(Files.exists(known) ? Files.readString(known) : "");
    }
    assertEquals(1, baselines.size(), () -> String.join("\n", baselines));
  }

  @Test
  void failureOfBerthItselfSaysNothing() {
    String canary = word(new Random(SEED));
    InputStream failing =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException(canary, new IllegalArgumentException(canary));
          }
        };
    List<String> outputs = run(List.of("lint", "--debug", "-"), failing);
    assertEquals("", outputs.get(0));
    assertTrue(outputs.get(1).startsWith("berth: internal error: IllegalState"), outputs.get(1));
    assertTrue(outputs.get(1).contains("\tat dev.berth.cli."), outputs.get(1));
    assertEquals(List.of(), pieces(canary, outputs.get(1)));
  }

  /** A third of the signs, by turns: what ends one text ends others of its kind. */
  private static List<Character> signs(String name) {
    if (name.startsWith("private-key")) {
      return List.of('+', '/', '=');
    }
    List<Character> signs = new ArrayList<>();
    for (int i = Math.floorMod(name.hashCode(), 3); i < SIGNS.length(); i += 3) {
      signs.add(SIGNS.charAt(i));
    }
    return signs;
  }

  private void check(Format format, String file, String canary) {
    List<String> args = List.of("lint", "--debug", "--format=" + format.key(), file);
    check(run(args, InputStream.nullInputStream()), canary);
  }

  private void checkFiled(Format format, String file, String canary) throws IOException {
    String key = "--format=" + format.key();
    List<String> args = List.of("lint", "--debug", key, "--output=report", file);
    List<String> outputs = new ArrayList<>(run(args, InputStream.nullInputStream()));
    outputs.add(Files.readString(folder.resolve("report")));
    check(outputs, canary);
  }

  private void checkPorts(String file, String canary) {
    for (TableFormat format : TableFormat.values()) {
      String word = format.name().toLowerCase(Locale.ROOT);
      List<String> args = List.of("ports", "--debug", "--format=" + word, file);
      check(run(args, InputStream.nullInputStream()), canary);
    }
    for (String format : List.of("text", "json")) {
      List<String> args = new ArrayList<>(List.of("next-port", "--debug", "--host=new.invalid"));
      args.addAll(List.of("--role=clustering", "--format=" + format, file));
      check(run(args, InputStream.nullInputStream()), canary);
    }
  }

  private void checkFlows(String file, String canary) {
    for (FlowFormat format : FlowFormat.values()) {
      String word = format.name().toLowerCase(Locale.ROOT);
      List<String> args = List.of("flows", "--debug", "--format=" + word, file);
      check(run(args, InputStream.nullInputStream()), canary);
    }
  }

  private void checkUpgrades(String file, String canary) {
    for (AccountFormat format : AccountFormat.values()) {
      String word = format.name().toLowerCase(Locale.ROOT);
      List<String> args = List.of("upgrade", "--debug", "--to=12.3", "--format=" + word, file);
      check(run(args, InputStream.nullInputStream()), canary);
    }
  }

  /** Compares the file with a twin that has another secret, and with something else. */
  private void checkDiff(String file, String text, List<String> secrets) throws IOException {
    Files.createDirectories(folder.resolve("twins"));
    Files.writeString(
        folder.resolve("twins").resolve(file), text.replace(PLACEHOLDER, secrets.get(1)));
    Files.writeString(
        folder.resolve("none.yaml"), "spotfireVersion: '14.6'\nservers: [{host: x}]\n");
    String twin = "twins/" + file;
    for (DiffFormat format : DiffFormat.values()) {
      String word = "--format=" + format.name().toLowerCase(Locale.ROOT);
      for (List<String> sides :
          List.of(List.of(file, twin), List.of(file, "none.yaml"), List.of("none.yaml", twin))) {
        List<String> args = new ArrayList<>(List.of("diff", "--debug", word));
        args.addAll(sides);
        List<String> outputs = run(args, InputStream.nullInputStream());
        secrets.forEach(secret -> check(outputs, secret));
      }
    }
  }

  private static void check(List<String> outputs, String canary) {
    for (String output : outputs) {
      assertEquals(List.of(), pieces(canary, output), () -> canary + " in\n" + output);
    }
  }

  private static List<String> canaries(Random random) {
    List<String> canaries = new ArrayList<>();
    canaries.add(word(random));
    canaries.add(Integer.toString(100_000_000 + random.nextInt(900_000_000)));
    canaries.add(word(random) + word(random) + word(random) + word(random) + word(random));
    return canaries;
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
      word.append(i % 4 == 3 ? (char) ('2' + random.nextInt(8)) : letter);
    }
    return word.toString();
  }

  private static List<String> pieces(String canary, String output) {
    TreeSet<String> pieces = new TreeSet<>();
    for (int i = 0; i + PIECE <= canary.length(); i++) {
      String piece = canary.substring(i, i + PIECE);
      if (output.contains(piece)) {
        pieces.add(piece);
      }
    }
    return List.copyOf(pieces);
  }

  private List<String> run(List<String> args, InputStream in) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            in, new StandardOutput(out), new StandardOutput(err), Map.of(), Screen.FILE_OR_PIPE);
    Main.run(args.toArray(String[]::new), streams, folder);
    return List.of(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
