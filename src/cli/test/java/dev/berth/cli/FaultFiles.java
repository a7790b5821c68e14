package dev.berth.cli;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the files of a fault: {@code name: contents} parted by semicolons. The contents are as
 * {@link FaultText} reads them, or say what kind of file it is.
 */
final class FaultFiles {
  private static final Pattern PARTS = Pattern.compile(" ;\\s+");
  private static final Pattern KIND =
      Pattern.compile("(fifo|socket|folder|link|hardlink|unreadable|files|deep)\\b *(.*)");

  private final Path folder;

  FaultFiles(Path folder) {
    this.folder = folder;
  }

  static List<String> names(String files) {
    List<String> names = new ArrayList<>();
    for (String part : parts(files)) {
      names.add(name(part));
    }
    return names;
  }

  void make(String files) throws IOException, InterruptedException {
    for (String part : parts(files)) {
      Path file = folder.resolve(name(part));
      Files.createDirectories(file.getParent());
      String contents = part.substring(part.indexOf(": ") + 2).strip();
      Matcher kind = KIND.matcher(contents);
      if (kind.matches()) {
        make(file, kind.group(1), kind.group(2));
      } else {
        Files.write(file, FaultText.of(contents.equals("empty") ? "" : contents));
      }
    }
  }

  private void make(Path file, String kind, String rest) throws IOException, InterruptedException {
    switch (kind) {
      case "fifo" -> shell("mkfifo '" + file + "'");
      case "socket" ->
          ServerSocketChannel.open(StandardProtocolFamily.UNIX)
              .bind(UnixDomainSocketAddress.of(file))
              .close();
      case "folder" -> Files.createDirectory(file);
      case "link" -> Files.createSymbolicLink(file, Path.of(rest));
      case "hardlink" -> Files.createLink(file, folder.resolve(rest));
      case "unreadable" -> {
        Files.write(file, FaultText.of(rest));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-wx------"));
      }
      case "files" -> makeMany(file, Integer.parseInt(rest));
      default -> shell(deep(file, Integer.parseInt(rest)));
    }
  }

  private static void makeMany(Path file, int count) throws IOException {
    Files.createDirectory(file);
    for (int i = 0; i < count; i++) {
      Files.writeString(file.resolve(i + ".yaml"), "name: " + i + "\n");
    }
  }

  /** Folders within folders until the path is too long to be opened, with a file at the end. */
  private static String deep(Path file, int levels) {
    return "mkdir '"
        + file
        + "' && cd '"
        + file
        + "' && i=0 && while [ $i -lt "
        + levels
        + " ]; do mkdir deeper && cd -P deeper || exit; i=$((i+1)); done;"
        + " echo 'spotfireVersion: \"14.6\"' >deep.yaml";
  }

  private static void shell(String command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("sh", "-c", command).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException(command);
    }
  }

  private static List<String> parts(String files) {
    return files.isEmpty() ? List.of() : List.of(PARTS.split(files));
  }

  private static String name(String part) {
    String name = part.substring(0, part.indexOf(": "));
    return name.startsWith("\"") ? FaultText.unquoted(name) : name;
  }
}
