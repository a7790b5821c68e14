package dev.berth.cli;

import dev.berth.engine.baseline.BaselineWish;
import java.nio.file.Path;
import java.util.Optional;

/** The options that say which baseline counts. */
final class BaselineFlags {
  static final Flag BASELINE =
      Flag.value("--baseline", "FILE", "Use this baseline and look for no other.");
  static final Flag NO_BASELINE = Flag.toggle("", "--no-baseline", "Use no baseline at all.");
  static final Flag STRICT =
      Flag.toggle(
          "",
          "--strict-baseline",
          "Fail if the baseline knows of more findings than there are: what is mended has to be"
              + " taken out of it.");

  private BaselineFlags() {}

  /** What counts in a lint; without configurations, a baseline has to be named. */
  static BaselineWish wish(Arguments arguments) {
    Optional<Path> file = file(arguments);
    if (arguments.isTold(STRICT) && arguments.has(NO_BASELINE)) {
      throw Refusal.usage("--strict-baseline is about a baseline; leave --no-baseline out");
    }
    if (file.isPresent() && arguments.has(NO_BASELINE)) {
      throw Refusal.usage("--baseline and --no-baseline exclude each other");
    }
    boolean alone = arguments.has(ConfigFlags.ISOLATED) && file.isEmpty();
    return new BaselineWish(!alone && !arguments.has(NO_BASELINE), file, arguments.has(STRICT));
  }

  static Optional<Path> file(Arguments arguments) {
    return arguments.has(BASELINE)
        ? Optional.of(Paths.ofFile(arguments.text(BASELINE, "")))
        : Optional.empty();
  }
}
