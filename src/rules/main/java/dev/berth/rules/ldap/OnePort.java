package dev.berth.rules.ldap;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapServer;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.model.Version;
import dev.berth.rule.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has the few servers of a directory that are asked on another port asked as the many are. */
final class OnePort {
  private OnePort() {}

  /** The servers on the port of a role that is the one of their scheme. */
  static List<LdapServer> asking(LdapConfiguration configuration, Role role, Facts facts) {
    Version version = facts.environmentOf(configuration).version();
    List<LdapServer> asking = new ArrayList<>();
    for (LdapServer server : configuration.servers()) {
      Optional<Integer> usual = facts.catalogue().defaultPort(role, server.scheme().key(), version);
      if (usual.isPresent() && server.port().is(usual.get())) {
        asking.add(server);
      }
    }
    return asking;
  }

  /** Offers so if there are more of one sort, each port is written, and all have one scheme. */
  static void offer(List<LdapServer> some, List<LdapServer> others, Report.Finding finding) {
    boolean more = some.size() > others.size();
    List<LdapServer> few = more ? others : some;
    Value<Integer> port = (more ? some : others).get(0).port();
    List<Edit> edits = new ArrayList<>();
    for (LdapServer each : few) {
      if (each.port().isDeclared()) {
        edits.add(Edit.value(each.port(), each.port(), port));
      }
    }
    if (some.size() != others.size() && edits.size() == few.size() && haveOneScheme(some, others)) {
      finding.fix(new Fix("Ask all servers on port " + port, Fix.Safety.UNSAFE, edits));
    }
  }

  private static boolean haveOneScheme(List<LdapServer> some, List<LdapServer> others) {
    List<LdapServer> all = new ArrayList<>(some);
    all.addAll(others);
    boolean one = true;
    for (LdapServer each : all) {
      one &= each.scheme() == some.get(0).scheme();
    }
    return one;
  }
}
