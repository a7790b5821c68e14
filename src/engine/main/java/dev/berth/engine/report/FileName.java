package dev.berth.engine.report;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The name of a source as others write it. A name that starts with a drive or a server is one of
 * Windows, wherever the report is made.
 */
final class FileName {
  private static final String UNRESERVED = "-._~/";

  private FileName() {}

  /** With forward slashes and without {@code ./} at its start. */
  static String slashed(String name) {
    boolean windows = File.separatorChar == '\\' || hasDrive(name) || name.startsWith("\\\\");
    String slashed = windows ? name.replace('\\', '/') : name;
    return slashed.startsWith("./") ? slashed.substring(2) : slashed;
  }

  /**
   * As a URI: relative names stay relative, without {@code ./} and with as little {@code ../} as
   * can be.
   */
  static String uri(String name) {
    String path = slashed(name);
    if (hasDrive(path)) {
      return "file:///" + path.charAt(0) + ":/" + encoded(normal(path.substring(3)));
    }
    if (path.startsWith("//")) {
      String shared = encoded(normal(path));
      return shared.isEmpty() ? "file:///" : "file://" + shared;
    }
    String normal = encoded(normal(path));
    return path.startsWith("/") ? "file:///" + normal : normal;
  }

  private static boolean hasDrive(String name) {
    return name.length() > 2
        && name.charAt(1) == ':'
        && (name.charAt(2) == '\\' || name.charAt(2) == '/')
        && isLetter(name.charAt(0));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static String normal(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/")) {
      int last = parts.size() - 1;
      if (!part.equals("..")) {
        if (!part.isEmpty() && !part.equals(".")) {
          parts.add(part);
        }
      } else if (last >= 0 && !parts.get(last).equals("..")) {
        parts.remove(last);
      } else if (!path.startsWith("/")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xff);
      if (isLetter(c) || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%')
            .append(Integer.toHexString(0x100 | c).substring(1).toUpperCase(Locale.ROOT));
      }
    }
    return out.toString();
  }
}
