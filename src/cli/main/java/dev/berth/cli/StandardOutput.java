package dev.berth.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A buffered UTF-8 writer that remembers the first failure and drops what comes after it, so that a
 * reader who has seen enough ({@code | head -1}) changes nothing about the verdict.
 */
final class StandardOutput extends Writer {
  private final Writer target;
  private String failure = "";

  StandardOutput(OutputStream target) {
    this.target = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
  }

  /** Why not everything was written; empty if it was, or if the reader closed the pipe. */
  String failure() {
    boolean pipeClosed = failure.toLowerCase(Locale.ROOT).contains("pipe");
    return pipeClosed ? "" : failure;
  }

  /** Whether what is written arrives, as far as is known. */
  boolean isRead() {
    return failure.isEmpty();
  }

  @Override
  public StandardOutput append(CharSequence text) {
    write(String.valueOf(text));
    return this;
  }

  @Override
  public StandardOutput append(char character) {
    write(String.valueOf(character));
    return this;
  }

  @Override
  public void write(String text) {
    write(text.toCharArray(), 0, text.length());
  }

  @Override
  public void write(char[] text, int offset, int length) {
    if (failure.isEmpty()) {
      try {
        target.write(text, offset, length);
      } catch (IOException e) {
        failure = IoReason.of(e);
      }
    }
  }

  @Override
  public void flush() {
    if (failure.isEmpty()) {
      try {
        target.flush();
      } catch (IOException e) {
        failure = IoReason.of(e);
      }
    }
  }

  @Override
  public void close() {
    flush();
  }
}
