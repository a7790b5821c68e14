package dev.berth.rules.database;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.model.Database;
import dev.berth.model.HostNames;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import dev.berth.source.Located;
import dev.berth.source.Span;

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
    Value<String> url = database.url();
    String old = ":" + wrong;
    int at = url.get().indexOf(old);
    if (database.port().isDeclared() && at >= 0 && at == url.get().lastIndexOf(old)) {
      Span place = url.span().slice(url.get(), at, at + old.length());
      Edit edit = new Edit(place, old, ":" + database.port());
      finding.fix(Fix.unsafe("Use port " + database.port() + " in the URL", edit));
    }
  }
}
