package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.engine.report.Palette;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColoursTest {
  @ParameterizedTest
  @CsvSource({
    "AUTO,   TERMINAL,     '',                                ANSI_WITH_LINKS",
    "AUTO,   FILE_OR_PIPE, '',                                PLAIN",
    "ALWAYS, FILE_OR_PIPE, NO_COLOR=1,                        ANSI",
    "NEVER,  TERMINAL,     CLICOLOR_FORCE=1,                  PLAIN",
    "AUTO,   TERMINAL,     NO_COLOR=0 CLICOLOR_FORCE=1,       PLAIN",
    "AUTO,   TERMINAL,     NO_COLOR=,                         ANSI_WITH_LINKS",
    "AUTO,   FILE_OR_PIPE, CLICOLOR_FORCE=1 CLICOLOR=0,       ANSI",
    "AUTO,   FILE_OR_PIPE, CLICOLOR_FORCE=0,                  PLAIN",
    "AUTO,   FILE_OR_PIPE, FORCE_COLOR=3 GITHUB_ACTIONS=true, ANSI",
    "AUTO,   TERMINAL,     FORCE_COLOR=0,                     PLAIN",
    "AUTO,   TERMINAL,     CLICOLOR=0,                        PLAIN",
    "AUTO,   TERMINAL,     TERM=dumb,                         PLAIN",
    "AUTO,   TERMINAL,     GITHUB_ACTIONS=true,               PLAIN",
  })
  void theFirstWithAnOpinionWins(
      ColourChoice choice, Screen screen, String variables, Palette expected) {
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            new StandardOutput(OutputStream.nullOutputStream()),
            new StandardOutput(OutputStream.nullOutputStream()),
            parsed(variables),
            screen);
    assertEquals(expected, new Colours(streams).palette(choice));
  }

  private static Map<String, String> parsed(String variables) {
    Map<String, String> parsed = new HashMap<>();
    for (String word : ShellWords.of(variables)) {
      String[] pair = word.split("=", 2);
      parsed.put(pair[0], pair[1]);
    }
    return parsed;
  }
}
