package dev.berth.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The contents of a file, in pieces: text in quotes with the escapes of Java, bytes in hexadecimal,
 * {@code name(arguments)} for what is made, each perhaps with {@code *count} behind it. {@code
 * env()} is a declaration without mistakes, {@code server("…")} one with more to say of its server.
 */
final class FaultText {
  private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*\"";
  private static final String VERSION = "spotfireVersion: \"14.6\"\n";
  private static final Pattern PIECE =
      Pattern.compile(
          "("
              + STRING
              + ")|([0-9A-F]{2})(?=\\s|$|\\*)|([a-z0-9]+)\\(((?:"
              + STRING
              + "|[^)\"])*)\\)");
  private static final Pattern COUNT = Pattern.compile("\\*(\\d+)");
  private static final Pattern ARGUMENT = Pattern.compile("(" + STRING + ")|(\\d+)");

  private FaultText() {}

  static byte[] of(String pieces) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = 0;
    Matcher piece = PIECE.matcher(pieces);
    while (at < pieces.length()) {
      if (pieces.charAt(at) == ' ') {
        at++;
        continue;
      }
      if (!piece.find(at) || piece.start() != at) {
        throw new IllegalArgumentException(pieces.substring(at));
      }
      Matcher count = COUNT.matcher(pieces).region(piece.end(), pieces.length());
      boolean counted = count.lookingAt();
      byte[] once = once(piece);
      for (int i = counted ? Integer.parseInt(count.group(1)) : 1; i > 0; i--) {
        bytes.write(once);
      }
      at = counted ? count.end() : piece.end();
    }
    return bytes.toByteArray();
  }

  private static byte[] once(Matcher piece) throws IOException {
    if (piece.group(1) != null) {
      return utf8(unquoted(piece.group(1)));
    }
    if (piece.group(2) != null) {
      return new byte[] {(byte) Integer.parseInt(piece.group(2), 16)};
    }
    List<String> arguments = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(piece.group(4));
    while (argument.find()) {
      boolean text = argument.group(1) != null;
      arguments.add(text ? unquoted(argument.group(1)) : argument.group(2));
    }
    return made(piece.group(3), arguments);
  }

  private static byte[] made(String name, List<String> arguments) throws IOException {
    return switch (name) {
      case "env" -> utf8(VERSION + "servers: [{host: sf9.example.com}]\n");
      case "server" ->
          utf8(VERSION + "servers: [{host: sf9.example.com, " + arguments.get(0) + "}]\n");
      case "utf16le" -> arguments.get(0).getBytes(StandardCharsets.UTF_16LE);
      case "utf16be" -> arguments.get(0).getBytes(StandardCharsets.UTF_16BE);
      case "utf32le" -> arguments.get(0).getBytes(Charset.forName("UTF-32LE"));
      case "utf32be" -> arguments.get(0).getBytes(Charset.forName("UTF-32BE"));
      case "numbered" -> numbered(arguments.get(0), Integer.parseInt(arguments.get(1)));
      case "aliases" -> aliases(Integer.parseInt(arguments.get(0)), arguments.get(1));
      case "indented" -> indented(Integer.parseInt(arguments.get(0)));
      case "collisions" -> collisions(Integer.parseInt(arguments.get(0)));
      case "random" -> random(Integer.parseInt(arguments.get(0)));
      case "gzip" -> gzip(arguments.get(0));
      case "zip" -> zip(arguments.get(0));
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** The text as often, with the number of the turn in place of each percent sign. */
  private static byte[] numbered(String text, int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(text.replace("%", Integer.toString(i)));
    }
    return utf8(all.toString());
  }

  /** A line a level, whose per cent signs are aliases of the level before. */
  private static byte[] aliases(int levels, String value) {
    StringBuilder all = new StringBuilder();
    for (int i = 1; i <= levels; i++) {
      String filled = value.replace("%", "*a" + (i - 1) + " ");
      all.append("a").append(i).append(": &a").append(i).append(' ').append(filled).append('\n');
    }
    return utf8(all.toString());
  }

  private static byte[] indented(int levels) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      all.append(" ".repeat(i)).append("a:\n");
    }
    return utf8(all.toString());
  }

  /** Entries whose keys have the same hash code. */
  private static byte[] collisions(int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      for (int bit = 0; bit < 14; bit++) {
        all.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      all.append(": 1\n");
    }
    return utf8(all.toString());
  }

  private static byte[] random(int count) {
    byte[] bytes = new byte[count];
    new Random(count).nextBytes(bytes);
    return bytes;
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(utf8(text));
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.yaml"));
      zip.write(utf8(text));
    }
    return bytes.toByteArray();
  }

  /** The text between quotes, its escapes resolved: those of Java, and {@code \x1b}. */
  static String unquoted(String quoted) {
    StringBuilder text = new StringBuilder();
    for (int at = 1; at < quoted.length() - 1; at++) {
      char c = quoted.charAt(at);
      int digits = c == '\\' ? "x-u".indexOf(quoted.charAt(at + 1)) + 2 : 1;
      if (digits > 1) {
        text.append((char) Integer.parseInt(quoted, at + 2, at + 2 + digits, 16));
        at += 1 + digits;
      } else if (c == '\\') {
        text.append(quoted.substring(at, at + 2).translateEscapes());
        at++;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
