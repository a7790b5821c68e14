package dev.berth.cli.git;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The git command, asked in one folder. It only reads: it takes no lock, fetches nothing, and runs
 * no program that a repository names.
 */
final class Git {
  /** Seconds from the start of a command to the end of its answer. */
  private static final int MOST_SECONDS = 60;

  /** Bytes of what git says of its trouble. */
  private static final int MOST_WORDS = 4096;

  /** What hooks set, so that git would not look for the repository of the folder. */
  private static final List<String> OF_HOOKS =
      List.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_PREFIX",
          "GIT_COMMON_DIR",
          "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_NAMESPACE");

  private static final Map<String, String> SETTINGS =
      Map.of(
          "LC_ALL", "C",
          "GIT_OPTIONAL_LOCKS", "0",
          "GIT_TERMINAL_PROMPT", "0",
          "GIT_NO_LAZY_FETCH", "1",
          "GIT_ALLOW_PROTOCOL", "",
          "GIT_TRACE", "0");

  private final Path folder;

  Git(Path folder) {
    this.folder = folder;
  }

  /** Takes what git prints. */
  interface Reading<T> {
    T of(InputStream in) throws IOException;
  }

  /**
   * What git printed, read, and how it ended.
   *
   * @param words what it said of its trouble, on one line
   */
  record Answer<T>(int code, T value, String words) {}

  /** The text of an answer without the end of its line. */
  Answer<String> line(String... words) throws GitFailure {
    Answer<byte[]> answer = ask(new byte[0], in -> in.readNBytes(MOST_WORDS), words);
    String text = new String(answer.value, StandardCharsets.UTF_8);
    String line = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return new Answer<>(answer.code, line, answer.words);
  }

  /**
   * Asks git.
   *
   * @param question what it reads on its standard input
   * @throws GitFailure if there is no git, or no end of its answer
   */
  <T> Answer<T> ask(byte[] question, Reading<T> reading, String... words) throws GitFailure {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(executable(), "--no-pager", "--no-replace-objects"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeAll(OF_HOOKS);
    builder.environment().putAll(SETTINGS);
    Process git;
    try {
      git = builder.start();
    } catch (IOException e) {
      throw GitFailure.ofQuestion("the git command cannot be started");
    }
    try {
      return answer(git, question, reading, MOST_SECONDS);
    } finally {
      git.destroyForcibly();
    }
  }

  /** Windows would look into the working folder first, which may be anybody's. */
  private static String executable() throws GitFailure {
    String name = File.separatorChar == '\\' ? "git.exe" : "git";
    String path = System.getenv().getOrDefault("PATH", "");
    StringTokenizer folders = new StringTokenizer(path, File.pathSeparator);
    while (folders.hasMoreTokens()) {
      File folder = new File(folders.nextToken());
      File git = new File(folder, name);
      if (folder.isAbsolute() && git.isFile() && git.canExecute()) {
        return git.getPath();
      }
    }
    throw GitFailure.ofQuestion("there is no git command on PATH");
  }

  /** What a process answers, if it does within some seconds. */
  static <T> Answer<T> answer(Process git, byte[] question, Reading<T> reading, int seconds)
      throws GitFailure {
    StringBuffer words = new StringBuffer();
    aside(() -> write(git.getOutputStream(), question));
    Thread listening = aside(() -> listen(git.getErrorStream(), words));
    // What git has started may keep its output open when it has ended: nothing tells the reader.
    FutureTask<T> read = new FutureTask<>(() -> reading.of(git.getInputStream()));
    aside(read);
    try {
      T value = read.get(seconds, TimeUnit.SECONDS);
      // Git would wait for ever for somebody to read the rest.
      git.getInputStream().close();
      if (!git.waitFor(seconds, TimeUnit.SECONDS)) {
        throw GitFailure.ofAnswer("git does not end");
      }
      listening.join(TimeUnit.SECONDS.toMillis(1));
      return new Answer<>(git.exitValue(), value, oneLine(words.toString()));
    } catch (TimeoutException e) {
      throw GitFailure.ofAnswer("git does not end");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException) {
        throw unfinished();
      }
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } catch (IOException e) {
      throw unfinished();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw GitFailure.ofAnswer("git was interrupted");
    }
  }

  private static GitFailure unfinished() {
    return GitFailure.ofAnswer("git did not come to the end of its answer");
  }

  private static Thread aside(Runnable work) {
    Thread thread = new Thread(work, "git");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Git may have ended without reading all. */
  private static void write(OutputStream to, byte[] question) {
    try (to) {
      to.write(question);
    } catch (IOException e) {
      return;
    }
  }

  private static void listen(InputStream from, StringBuffer words) {
    try {
      for (byte[] part = from.readNBytes(MOST_WORDS); part.length > 0; ) {
        words.append(words.length() == 0 ? new String(part, StandardCharsets.UTF_8) : "");
        part = from.readNBytes(MOST_WORDS);
      }
    } catch (IOException e) {
      return;
    }
  }

  /** The first line is what went wrong; advice follows. */
  private static String oneLine(String words) {
    int end = words.indexOf('\n');
    String line = end < 0 ? words : words.substring(0, end);
    return line.startsWith("fatal: ") ? line.substring("fatal: ".length()) : line;
  }
}
