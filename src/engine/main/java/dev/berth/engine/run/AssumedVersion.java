package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.model.Catalogue;
import dev.berth.model.Environment;
import dev.berth.model.Value;
import dev.berth.model.Version;
import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Span;
import java.util.List;
import java.util.Optional;

/** Which version an environment is judged by that tells none, or one that nobody knows. */
final class AssumedVersion {
  private static final String KEY = "spotfireVersion";
  private static final String MISSING = "has no \"" + KEY + "\"";
  private static final int LONGEST = 40;

  private AssumedVersion() {}

  /** Says it of an environment whose version is not catalogued, or leaves the minor open. */
  static Diagnostic of(Environment environment, Catalogue catalogue) {
    Value<String> declared = environment.spotfireVersion();
    StringBuilder known = new StringBuilder();
    for (Version each : catalogue.versions()) {
      known.append(known.isEmpty() ? "" : ", ").append(each);
    }
    return Problem.UNKNOWN_VERSION.at(
        declared,
        "Spotfire "
            + clipped(declared.orElse(""))
            + doubt(environment, catalogue)
            + "; the environment is judged as "
            + environment.version(),
        "Declare one of " + known + ".");
  }

  private static String doubt(Environment environment, Catalogue catalogue) {
    Version judged = environment.version();
    if (!environment.isJudgedAsDeclared()) {
      return " is not catalogued";
    }
    return " may be any from " + judged + " to " + catalogue.newestOf(judged.major());
  }

  private static String clipped(String version) {
    return version.codePointCount(0, version.length()) <= LONGEST
        ? version
        : version.substring(0, version.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** Adds it to what is said of the version, in a list of all that is wrong with a file so far. */
  static void tell(Version version, Document document, List<Diagnostic> diagnostics) {
    Span place = document.root().span();
    if (document.root() instanceof Mapping mapping) {
      Optional<Mapping.Entry> declared = mapping.entry(KEY);
      for (int i = 0; i < diagnostics.size(); i++) {
        Diagnostic each = diagnostics.get(i);
        boolean within = place.from() <= each.span().from() && each.span().to() <= place.to();
        boolean missing = each.span().equals(place) && each.message().endsWith(MISSING);
        if (within && (missing || declared.isPresent() && isAt(each, declared.get()))) {
          String message = each.message() + "; the environment is judged as " + version;
          diagnostics.set(i, each.with(message));
        }
      }
    }
  }

  private static boolean isAt(Diagnostic each, Mapping.Entry entry) {
    return each.span().equals(entry.key().span()) || each.span().equals(entry.value().span());
  }
}
