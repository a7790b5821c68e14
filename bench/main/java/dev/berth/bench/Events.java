package dev.berth.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The parser that berth reads YAML with, and nothing done with what it reads: the floor. */
public final class Events {
  private Events() {}

  public static void main(String[] arguments) throws IOException {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    long events = 0;
    try (BufferedReader text =
        Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
      while (parser.hasNext()) {
        parser.next();
        events++;
      }
    }
    System.out.println(events + " events");
  }
}
