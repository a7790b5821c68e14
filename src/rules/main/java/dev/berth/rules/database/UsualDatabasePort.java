package dev.berth.rules.database;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.PortClaim;
import dev.berth.model.Database;
import dev.berth.model.JdbcUrl;
import dev.berth.rule.Report;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives databases the usual port of what they are. */
final class UsualDatabasePort {
  private UsualDatabasePort() {}

  /** Offers the first of the usual ports, if there is any. */
  static void offer(PortClaim claim, List<Integer> usual, Report.Finding finding) {
    if (!usual.isEmpty()) {
      finding.fix(to(claim, usual.get(0)));
    }
  }

  /** What a URL says beside it has to follow. */
  private static Fix to(PortClaim claim, int port) {
    List<Edit> edits = new ArrayList<>();
    edits.add(Edit.value(claim.value(), claim.value(), port));
    if (claim.owner() instanceof Database database && database.url().isPresent()) {
      Span whole = database.url().span();
      Optional<JdbcUrl> url = database.address();
      Span inUrl =
          url.isPresent() && url.get().port().isPresent() ? url.get().portIn(whole) : whole;
      if (!inUrl.equals(whole) && !inUrl.equals(claim.value().span())) {
        edits.add(Edit.value(inUrl, url.get().port().get(), port));
      }
    }
    return new Fix("Use port " + port, Fix.Safety.UNSAFE, edits);
  }
}
