package dev.berth.cli;

import dev.berth.engine.report.Palette;

/** Decides whether a report on standard output is coloured. The first that has an opinion wins. */
final class Colours {
  private final Streams streams;

  Colours(Streams streams) {
    this.streams = streams;
  }

  /** What to write with. Links are for terminals; colours that were asked for go anywhere. */
  Palette palette(ColourChoice choice) {
    if (!wanted(choice)) {
      return Palette.PLAIN;
    }
    return streams.screen() == Screen.TERMINAL ? Palette.ANSI_WITH_LINKS : Palette.ANSI;
  }

  boolean wanted(ColourChoice choice) {
    // A switch would cost each start a class.
    boolean auto = choice == ColourChoice.AUTO;
    return auto ? wantedByVariables() : choice == ColourChoice.ALWAYS;
  }

  private boolean wantedByVariables() {
    if (isSet("NO_COLOR")) {
      return false;
    }
    if (isSet("CLICOLOR_FORCE") && !is("CLICOLOR_FORCE", "0")) {
      return true;
    }
    if (isSet("FORCE_COLOR")) {
      return !is("FORCE_COLOR", "0");
    }
    // Problem matchers read the log of a workflow, and colour codes hide findings from them.
    return streams.screen() == Screen.TERMINAL
        && !is("CLICOLOR", "0")
        && !is("TERM", "dumb")
        && !is("GITHUB_ACTIONS", "true");
  }

  private boolean isSet(String variable) {
    return !streams.variable(variable).isEmpty();
  }

  private boolean is(String variable, String value) {
    return streams.variable(variable).equals(value);
  }
}
