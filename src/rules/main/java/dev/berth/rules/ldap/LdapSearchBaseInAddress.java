package dev.berth.rules.ldap;

import static dev.berth.diagnostic.Severity.INFO;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.LdapServer;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import dev.berth.source.Span;

/** Finds LDAP addresses with more in them than scheme, host and port. */
@LintRule(
    severity = INFO,
    confidence = Confidence.INFERRED,
    summary = "an LDAP address has a search base",
    why =
        """
        The server takes scheme, host and port from an address, and from the context names where to
        look for users and groups. With a search base in the address as well, a directory may
        be asked below both of them, where nobody is.\
        """,
    fix = "Take the search base out of the address, and name it as a context name.",
    source = {"D-114-LDAP", "SEED O2"})
public record LdapSearchBaseInAddress() implements Rule<LdapServer> {
  private static final String AUTHORITY = "://";

  @Override
  public void check(LdapServer server, Facts facts, Report report) {
    String url = server.url().get();
    int slash = url.indexOf('/', url.indexOf(AUTHORITY) + AUTHORITY.length());
    if (slash >= 0 && slash + 1 < url.length()) {
      Span base = server.span().slice(url, slash, url.length());
      Report.Finding finding =
          report.at(base, server.label() + " has more in its address than scheme, host and port");
      if (ContextNames.of(server, facts).hold(url.substring(slash + 1))) {
        finding.fix(Fix.unsafe("Take it out", new Edit(base, url.substring(slash), "")));
      }
    }
  }
}
