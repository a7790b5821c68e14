package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.Site;
import dev.berth.model.Zone;
import dev.berth.network.Block;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The zone of all addresses that are in no other one. Clients may be there where a site has a
 * public address, and no other zone is left for them.
 *
 * @param inhabited the names of the zones with machines of Spotfire, when all are known
 */
record InternetZone(Environment environment, Set<String> inhabited) {
  private static final String NAME = "internet";

  boolean isOfClients(String zone) {
    return isCalled(zone) && isAlone() && isAddressed();
  }

  private static boolean isCalled(String zone) {
    return zone.toLowerCase(Locale.ROOT).equals(NAME);
  }

  /** Whether it has all addresses, and each other zone has a machine of Spotfire. */
  private boolean isAlone() {
    boolean whole = false;
    boolean alone = true;
    for (Zone each : environment.zones()) {
      String name = each.name().orElse("");
      for (Block block : isCalled(name) ? Block.parse(each.addresses()) : List.<Block>of()) {
        whole |= block.length() == 0;
      }
      alone &= isCalled(name) || inhabited.contains(name);
    }
    return whole && alone;
  }

  private boolean isAddressed() {
    boolean is = false;
    for (Site each : environment.sites()) {
      is |= each.endpoint().isPresent();
    }
    return is;
  }
}
