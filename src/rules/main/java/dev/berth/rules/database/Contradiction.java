package dev.berth.rules.database;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.model.Database;
import dev.berth.model.Declared;
import dev.berth.model.JdbcUrl;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import dev.berth.source.Span;
import java.util.Optional;

/** A declared value that says something else than the URL beside it. */
final class Contradiction {
  private Contradiction() {}

  /** Whether the URL of a database is one of another type, or leads to another port. */
  static boolean isIn(Declared owner) {
    if (!(owner instanceof Database database)) {
      return false;
    }
    Optional<JdbcUrl> url = database.address();
    return url.isPresent()
        && (!database.type().is(url.get().driver().type())
            || !database.port().is(url.get().port().orElse(0)));
  }

  /** Reports a value, if it is declared, at the place of what the URL says instead. */
  static void report(
      Span place, String what, Object found, String origin, Value<?> declared, Report report) {
    if (declared.isDeclared()) {
      report
          .at(place, "the URL leads to " + what + found + origin + ", not to " + declared)
          .related(declared, "declared here")
          .fix(mended(what, found, declared));
    }
  }

  private static Fix mended(String what, Object found, Value<?> declared) {
    String title = "Declare " + what + found + " of the URL";
    return Fix.unsafe(title, Edit.value(declared, declared, found));
  }

  /** Reports a port likewise; the URL is to follow if the declared one is what is usual. */
  static void reportPort(
      Span place, int found, String origin, Value<Integer> declared, int usual, Report report) {
    if (declared.isDeclared() && declared.is(usual) && origin.isEmpty()) {
      String title = "Use port " + declared + " in the URL";
      report
          .at(place, "the URL leads to port " + found + ", not to " + declared)
          .related(declared, "declared here")
          .fix(Fix.unsafe(title, Edit.value(place, found, declared)));
    } else {
      report(place, "port ", found, origin, declared, report);
    }
  }
}
