package dev.berth.rules.database;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.model.Database;
import dev.berth.model.HostNames;
import dev.berth.rule.Report;
import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.Optional;

/** Puts into the URL of a database what is declared beside it. */
final class BesideUrl {
  private BesideUrl() {}

  /** Offers the host in the place of a loopback one; with colons it stands in brackets. */
  static void offerHost(Database database, String old, Located place, Report.Finding finding) {
    String host = database.host().orElse("");
    boolean plain = old.indexOf(':') < 0 && host.indexOf(':') < 0;
    if (plain && database.url().isPresent() && !HostNames.isLoopback(host)) {
      Edit edit = new Edit(place.span(), old, host);
      finding.fix(Fix.unsafe("Use host \"" + host + "\" in the URL", edit));
    }
  }

  /** Offers the port in the place of something that is none, if that stands nowhere else. */
  static void offerPort(Database database, String wrong, Report.Finding finding) {
    String old = ":" + wrong;
    Optional<Span> place = database.url().get().onlyPlaceOf(old, database.url().span());
    if (database.port().isDeclared() && place.isPresent()) {
      Edit edit = new Edit(place.get(), old, ":" + database.port());
      finding.fix(Fix.unsafe("Use port " + database.port() + " in the URL", edit));
    }
  }
}
