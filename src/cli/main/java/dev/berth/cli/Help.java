package dev.berth.cli;

import dev.berth.cli.Usage.Number;

/** Writes the help of a command, for a terminal of 80 columns. */
final class Help {
  private static final int WIDTH = 80;
  private static final String INDENT = "  ";

  private final Usage usage;
  private final StringBuilder out = new StringBuilder();
  private final int column;

  private Help(Usage usage) {
    this.usage = usage;
    this.column = column(usage);
  }

  static String of(Usage usage) {
    Help help = new Help(usage);
    help.write();
    return help.out.toString();
  }

  private void write() {
    String label = usage.parameter().label();
    String parameter =
        switch (usage.parameter().number()) {
          case NONE, ONE, TWO -> " " + label;
          case OPTIONAL -> " [" + label + "]";
          case ANY -> " " + label + "...";
        };
    out.append("Usage: berth ").append(usage.command()).append(" [OPTIONS]");
    out.append(parameter.stripTrailing()).append("\n\n").append(usage.description()).append('\n');
    if (usage.parameter().number() != Number.NONE) {
      out.append('\n');
      entry(usage.parameter().label(), usage.parameter().description());
    }
    out.append("\nOptions:\n");
    for (Flag flag : usage.flags()) {
      entry(flag.shown(), flag.description());
    }
    for (String line : usage.footer()) {
      out.append(line).append('\n');
    }
  }

  /** Where descriptions start. */
  private static int column(Usage usage) {
    int longest = usage.parameter().label().length();
    for (Flag flag : usage.flags()) {
      longest = Math.max(longest, flag.shown().length());
    }
    return INDENT.length() + longest + INDENT.length();
  }

  private void entry(String name, String description) {
    out.append(INDENT).append(name);
    int at = INDENT.length() + name.length();
    for (String word : description.split(" ")) {
      boolean first = at < column;
      if (!first && at + 1 + word.length() > WIDTH) {
        out.append('\n');
        at = 0;
        first = true;
      }
      String gap = first ? " ".repeat(column - at) : " ";
      out.append(gap).append(word);
      at += gap.length() + word.length();
    }
    out.append('\n');
  }
}
