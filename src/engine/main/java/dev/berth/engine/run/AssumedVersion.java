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

/** Which version an environment is judged by that tells none, or one that nobody knows. */
final class AssumedVersion {
  private static final String KEY = "spotfireVersion";
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
      for (int i = 0; i < diagnostics.size(); i++) {
        Diagnostic each = diagnostics.get(i);
        boolean within = place.from() <= each.span().from() && each.span().to() <= place.to();
        if (within && isAbout(each, mapping)) {
          String message = each.message() + "; the environment is judged as " + version;
          diagnostics.set(i, each.with(message));
        }
      }
    }
  }

  /** Whether it is at the key, or at its value, or at the whole because there is no such key. */
  private static boolean isAbout(Diagnostic each, Mapping mapping) {
    boolean named = false;
    for (Mapping.Entry entry : mapping.entries()) {
      boolean here = each.span().equals(entry.key().span());
      here |= each.span().equals(entry.value().span());
      named |= here && entry.key().text().equals(KEY);
    }
    boolean whole = each.span().equals(mapping.span());
    return named || whole && each.message().endsWith("has no \"" + KEY + "\"");
  }
}
