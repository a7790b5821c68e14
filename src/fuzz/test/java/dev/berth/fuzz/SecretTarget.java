package dev.berth.fuzz;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.report.Format;
import dev.berth.engine.report.Palette;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.rules.Rules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A password in the midst of any text: no report shows it. The first byte chooses how the password
 * is written, the second where the rest of the input is parted by it.
 */
final class SecretTarget implements Target {
  private static final String CANARY = "QZ7XKW3VJ9";
  private static final Linter LINTER = new Linter(BuiltInCatalogue.make(), List.of(new Rules()));

  /** In the order of the first byte; each opens a line. */
  private static final List<String> PLANTS =
      List.of(
          "password: CANARY\n",
          "password: \"CANARY\"\n",
          "password: 'CANARY'\n",
          "password:\n  CANARY\n",
          "password: |\n  abc\n  CANARY\n",
          "password: \"abc\n  CANARY ghi\"\n",
          "password: abc\n  CANARY\n",
          "password:\n- CANARY\n",
          "? password\n: CANARY\n",
          "database: {type: mysql, password: CANARY, port: 0}\n",
          "database: {port: 0, password:\n # note\n CANARY, type: 5}\n",
          "database: {port: 0, \"password\"\n : \"CANARY\"}\n",
          "\"database\": {\"port\": 0, \"password\": \"CANARY\"},\n",
          "\"pass\\u0077ord\": \"CANARY\",\n",
          "x-a: &pw CANARY\npassword: *pw\n",
          "password: &pw CANARY\nx-a: {host: *pw, a: 1, a: 2}\n",
          "x-a: [--password, CANARY, {]\n",
          "x-a: \"https://me:CANARY@db1.example.com:99999/\"\n",
          "password: &CANARY abc\n",
          "password: !CANARY abc\n",
          "authorization: Bearer CANARY\n",
          "x-a: {header: \"Bearer CANARY\", a: 1, a: 2}\n",
          "x-a: {url: \"https://db1.example.com/?a=b&sig=CANARY\", a: 1, a: 2}\n",
          "x-a: {run: use ghp_CANARY, a: 1, a: 2}\n",
          "x-a: {a: 1, a: 2} # the password is CANARY\n");

  @Override
  public List<String> seeds() {
    return List.of("testdata/secrets", "testdata/environments");
  }

  @Override
  public void run(byte[] input) {
    if (input.length < 2) {
      return;
    }
    String text = new String(input, 2, input.length - 2, StandardCharsets.UTF_8);
    if (text.contains(CANARY)) {
      return;
    }
    int at =
        text.offsetByCodePoints(0, (input[1] & 0xFF) * text.codePointCount(0, text.length()) / 256);
    String plant = PLANTS.get((input[0] & 0xFF) % PLANTS.size()).replace("CANARY", CANARY);
    String planted = text.substring(0, at) + "\n" + plant + text.substring(at);
    check("fuzz.yaml", planted);
    check("fuzz.json", planted);
  }

  private static void check(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Result result = LINTER.lint(List.of(new Input.Stream(name, new ByteArrayInputStream(bytes))));
    for (Format format : Format.values()) {
      StringBuilder report = new StringBuilder();
      try {
        format.reporter(Palette.PLAIN, "0.1.0").report(result, report);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Claim.that(report.indexOf(CANARY) < 0, "a secret is shown", text + "\n" + report);
    }
  }
}
