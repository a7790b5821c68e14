package dev.berth.cli;

import dev.berth.engine.report.Format;
import dev.berth.engine.report.Palette;
import dev.berth.engine.report.Reporter;

/** Chooses the writer of a report. */
final class Reporters {
  private Reporters() {}

  static Reporter of(LintRequest request, Streams streams) {
    // Only SARIF names the version, and a plain run need not open a resource for it.
    String version = request.format() == Format.SARIF ? Version.ofBerth() : "";
    return request.format().reporter(palette(request.output(), request.colour(), streams), version);
  }

  /** What to paint with: what goes to a file is plain unless colours are asked for. */
  static Palette palette(Output output, ColourChoice colour, Streams streams) {
    boolean file = !(output instanceof Output.Standard);
    return file && colour == ColourChoice.AUTO
        ? Palette.PLAIN
        : new Colours(streams).palette(colour);
  }
}
