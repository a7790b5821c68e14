package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file or a stream, at most {@link Limits#SIZE} bytes, and decodes it. */
public final class SourceReader {
  private static final int CHUNK = 1 << 16;

  private SourceReader() {}

  /** Reads a file under its path, written with forward slashes. */
  public static Read file(Path path) {
    String separator = path.getFileSystem().getSeparator();
    String name = path.toString();
    return file(path, separator.equals("/") ? name : name.replace(separator, "/"));
  }

  /** Reads a file under another name than its path. */
  public static Read file(Path path, String name) {
    try {
      return new FileReader(path, name).read();
    } catch (NoSuchFileException e) {
      return noSuchFile(name);
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

  /** Keeps nothing of what is too much. */
  private static Read read(InputStream in, String name) throws IOException {
    List<byte[]> chunks = new ArrayList<>();
    int size = 0;
    for (byte[] next = in.readNBytes(CHUNK); next.length > 0; next = in.readNBytes(CHUNK)) {
      size += next.length;
      if (size > Limits.SIZE) {
        return tooLarge(name);
      }
      chunks.add(next);
    }
    return new Decoder(name, joined(chunks, size)).decode();
  }

  private static byte[] joined(List<byte[]> chunks, int size) {
    byte[] bytes = new byte[size];
    int at = 0;
    for (byte[] chunk : chunks) {
      System.arraycopy(chunk, 0, bytes, at, chunk.length);
      at += chunk.length;
    }
    return bytes;
  }

  private static String reason(IOException e) {
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

  private static Read noSuchFile(String name) {
    if (name.contains("://")) {
      return unreadable(name, "there is no such file; what an address names is not fetched");
    }
    // Java writes this sign where the bytes of a name are no characters.
    return name.indexOf('\uFFFD') < 0
        ? unreadable(name, "there is no such file")
        : unreadable(name, "there is no such file; if its name is not UTF-8, give its folder");
  }

  static Read tooLarge(String name) {
    return failed(name, Problem.LIMIT_EXCEEDED, "file is larger than 64 MiB");
  }

  static Read unreadable(String name, String message) {
    return failed(name, Problem.UNREADABLE_FILE, message);
  }

  private static Read failed(String name, Problem problem, String message) {
    Source source = Source.of(name, "");
    Diagnostic diagnostic = problem.at(source.span(0, 0), message);
    return new Read(source, List.of(diagnostic));
  }
}
