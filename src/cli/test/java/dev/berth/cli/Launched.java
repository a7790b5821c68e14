package dev.berth.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a launched berth came to. */
record Launched(int exit, String out, String err) {
  /** Runs a command in a folder with only the given variables and PATH. */
  static Launched run(Path folder, Map<String, String> variables, List<String> command)
      throws IOException, InterruptedException {
    return start(folder, variables, command).end();
  }

  static Started start(Path folder, Map<String, String> variables, List<String> command)
      throws IOException {
    Path out = Files.createTempFile("berth", ".out");
    Path err = Files.createTempFile("berth", ".err");
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
    builder.environment().keySet().retainAll(List.of("PATH"));
    builder.environment().putAll(variables);
    builder.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Started(builder.start(), out, err);
  }

  /** A berth that is still running. */
  record Started(Process process, Path out, Path err) {
    Launched end() throws IOException, InterruptedException {
      int exit = process.waitFor();
      Launched launched =
          new Launched(
              exit,
              new String(Files.readAllBytes(out), StandardCharsets.UTF_8),
              new String(Files.readAllBytes(err), StandardCharsets.UTF_8));
      Files.delete(out);
      Files.delete(err);
      return launched;
    }
  }
}
