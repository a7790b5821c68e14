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
    Optional<JdbcUrl> url = JdbcUrl.parse(database.url().orElse(""));
    return url.isPresent()
        && (!database.type().is(url.get().driver().type())
            || !database.port().is(url.get().port().orElse(0)));
  }

  /** Reports a value, if it is declared, at the place of what the URL says instead. */
  static void report(
      Span place, String what, Object found, String origin, Value<?> declared, Report report) {
    if (declared.isDeclared()) {
      Edit edit = Edit.value(declared, declared, found);
      report
          .at(place, "the URL leads to " + what + found + origin + ", not to " + declared)
          .related(declared, "declared here")
          .fix(Fix.unsafe("Declare " + what + found + " of the URL", edit));
    }
  }
}
