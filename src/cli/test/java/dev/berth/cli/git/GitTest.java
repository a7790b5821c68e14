package dev.berth.cli.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What git says is waited for, but not for ever. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it asks a shell")
class GitTest {
  @Test
  void whatIsSaidIsRead() throws Exception {
    Git.Answer<String> answer = ask("cat; echo fatal: no >&2; exit 3", 60);
    assertEquals(new Git.Answer<>(3, "question", "no"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"exec sleep 30", "exec sleep 30 >&-"})
  void anAnswerWithoutEndIsNotWaitedFor(String script) throws IOException {
    Process git = start(script);
    GitFailure failure = assertThrows(GitFailure.class, () -> answer(git, 1));
    git.destroyForcibly();
    assertEquals("git does not end", failure.getMessage());
  }

  private static Git.Answer<String> ask(String script, int seconds) throws Exception {
    return answer(start(script), seconds);
  }

  private static Process start(String script) throws IOException {
    return new ProcessBuilder("sh", "-c", script).start();
  }

  private static Git.Answer<String> answer(Process git, int seconds) throws GitFailure {
    return Git.answer(git, "question".getBytes(StandardCharsets.UTF_8), GitTest::text, seconds);
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
