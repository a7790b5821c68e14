package dev.berth.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that lists something: one entry a line, or parted by NUL where one stands in it, as git
 * writes names with {@code -z}. Blank entries and a byte order mark mean nothing.
 *
 * @param what what it lists, as messages call it
 */
record ListFile(String what) {
  private static final int MOST_BYTES = 1 << 24;
  private static final String MARK = "\uFEFF";

  /** The entries of a file; {@code -} is standard input. */
  List<String> read(String name, InputStream in, Path workingFolder) {
    try {
      return name.equals("-") ? entries(in, "standard input") : read(name, workingFolder);
    } catch (IOException e) {
      throw unreadable("standard input", IoReason.of(e));
    }
  }

  /** The entries of a file. */
  List<String> read(String name, Path workingFolder) {
    Path file = workingFolder.resolve(Paths.of(name));
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw unreadable(name, "it is not a regular file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return entries(in, name);
    } catch (IOException e) {
      throw unreadable(name, IoReason.of(e));
    }
  }

  private List<String> entries(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw unreadable(name, "it is too large");
    }
    try {
      return entries(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw unreadable(name, "it is not UTF-8");
    }
  }

  private static List<String> entries(String text) {
    String unmarked = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    List<String> entries = new ArrayList<>();
    boolean lines = unmarked.indexOf('\0') < 0;
    for (String each : lines ? unmarked.lines().toList() : List.of(unmarked.split("\0"))) {
      if (!each.isBlank()) {
        entries.add(each);
      }
    }
    return entries;
  }

  private Refusal unreadable(String name, String reason) {
    return Refusal.usage("cannot read the " + what + " in " + name + ": " + reason);
  }
}
