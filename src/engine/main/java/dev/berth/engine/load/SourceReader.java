package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads a file or a stream, at most {@link Limits#SIZE} bytes, and decodes it. */
public final class SourceReader {
  private SourceReader() {}

  /** Reads a file under its path, written with forward slashes. */
  public static Read file(Path path) {
    String separator = path.getFileSystem().getSeparator();
    String name = path.toString();
    return file(path, separator.equals("/") ? name : name.replace(separator, "/"));
  }

  /** Reads a file under another name than its path. */
  public static Read file(Path path, String name) {
    if (Files.isDirectory(path)) {
      return unreadable(name, "this is a directory, not a file");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return unreadable(name, "this is not a regular file");
    }
    // A channel knows better why it cannot be opened, but takes three dozen classes more.
    try (InputStream in = new FileInputStream(path.toFile())) {
      return read(in, name);
    } catch (FileNotFoundException e) {
      return unopened(path, name, e);
    } catch (IOException e) {
      return unreadable(name, reason(e));
    }
  }

  private static Read unopened(Path path, String name, IOException otherwise) {
    try {
      Files.newByteChannel(path).close();
      return unreadable(name, reason(otherwise));
    } catch (IOException e) {
      return unreadable(name, reason(e));
    }
  }

  /** Reads a stream to its end; the stream stays open. */
  public static Read stream(InputStream in, String name) {
    try {
      return read(in, name);
    } catch (IOException e) {
      return unreadable(name, reason(e));
    }
  }

  private static Read read(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(Limits.SIZE + 1);
    if (bytes.length > Limits.SIZE) {
      return failed(name, Problem.LIMIT_EXCEEDED, "file is larger than 64 MiB");
    }
    return new Decoder(name, bytes).decode();
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "there is no permission to read this file";
    }
    if (e instanceof FileSystemLoopException) {
      return "the path is a loop of links";
    }
    boolean told = e instanceof FileSystemException known && known.getReason() != null;
    String reason = told ? ((FileSystemException) e).getReason() : e.getMessage();
    return reason == null ? "reading fails" : "reading fails: " + reason;
  }

  private static Read unreadable(String name, String message) {
    return failed(name, Problem.UNREADABLE_FILE, message);
  }

  private static Read failed(String name, Problem problem, String message) {
    Source source = Source.of(name, "");
    Diagnostic diagnostic = problem.at(source.span(0, 0), message);
    return new Read(source, List.of(diagnostic));
  }
}
