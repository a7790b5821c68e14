package dev.berth.engine.report;

import java.util.Locale;

/** The formats of a report. */
public enum Format {
  /** For people: the lines of the source with the places underlined. */
  TEXT,
  /** One line a finding, {@code path:line:column: severity: message [rule]}. */
  UNIX,
  /** What {@code schema/report.schema.json} describes. */
  JSON,
  /** The Static Analysis Results Interchange Format, version 2.1.0. */
  SARIF,
  /** Workflow commands, which GitHub shows as annotations. */
  GITHUB;

  /** The word that chooses the format on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The reporter of this format.
   *
   * @param palette for the formats that people read
   * @param version of berth, as semantic versions are written
   */
  public Reporter reporter(Palette palette, String version) {
    return this == TEXT ? new TextReporter(palette) : reporter(version);
  }

  /** Those that programs read. Most starts do without the class that the choice takes. */
  private Reporter reporter(String version) {
    return switch (this) {
      case TEXT -> new TextReporter(Palette.PLAIN);
      case UNIX -> new UnixReporter();
      case JSON -> new JsonReporter();
      case SARIF -> new SarifReporter(version);
      case GITHUB -> new GithubReporter();
    };
  }
}
