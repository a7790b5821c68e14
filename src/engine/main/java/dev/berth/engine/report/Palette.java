package dev.berth.engine.report;

import dev.berth.diagnostic.Severity;

/** What a terminal understands besides plain characters. */
public enum Palette {
  PLAIN,
  /** Colours by ANSI escapes. */
  ANSI,
  /** Colours, and links by OSC 8. */
  ANSI_WITH_LINKS;

  /** What a stretch of text is, which decides its colour. */
  public enum Ink {
    ERROR("1;31"),
    WARNING("1;33"),
    INFO("1;36"),
    ADDED("32"),
    REMOVED("31"),
    CHANGED("33"),
    GUTTER("34"),
    STRONG("1");

    private final String code;

    Ink(String code) {
      this.code = code;
    }

    static Ink of(Severity severity) {
      return switch (severity) {
        case ERROR -> ERROR;
        case WARNING -> WARNING;
        case INFO -> INFO;
      };
    }
  }

  private static final String LINK = "\u001b]8;;";
  private static final String LINK_END = "\u001b\\";

  /** The text in a colour, if there are any. */
  public String paint(Ink ink, String text) {
    return this == PLAIN ? text : "\u001b[" + ink.code + "m" + text + "\u001b[0m";
  }

  /** The text as a link, if the terminal has links and the address is a plain web address. */
  String link(String text, String address) {
    if (this != ANSI_WITH_LINKS || !isWebAddress(address)) {
      return text;
    }
    return LINK + address + LINK_END + text + LINK + LINK_END;
  }

  private static boolean isWebAddress(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) <= ' ' || address.charAt(i) > '~') {
        return false;
      }
    }
    return address.startsWith("https://") || address.startsWith("http://");
  }
}
