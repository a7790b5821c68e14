package dev.berth.rules.sites;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.model.Endpoint;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import dev.berth.source.Span;

/** Has a public address lead to what listens there. */
final class PublicAddressFix {
  private PublicAddressFix() {}

  /** Offers another port; what an address leaves to its scheme is written behind the host. */
  static void offerPort(Endpoint address, int port, Report.Finding finding) {
    Value<Integer> old = address.port();
    Edit edit =
        old.isDeclared() ? Edit.value(old, old, port) : Edit.behind(address.hostName(), ":" + port);
    finding.fix(Fix.unsafe("Use port " + port + " in the public address", edit));
  }

  /** Offers the same address by HTTPS, if it goes by HTTP. */
  static void offerHttps(Value<String> address, String scheme, Report.Finding finding) {
    if (scheme.equals("http")) {
      Span written = address.span().slice(address.get(), 0, scheme.length());
      Edit edit = Edit.value(written, scheme, "https");
      finding.fix(Fix.unsafe("Use https in the public address", edit));
    }
  }
}
