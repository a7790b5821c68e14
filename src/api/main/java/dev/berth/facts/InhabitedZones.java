package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Address;
import dev.berth.network.Block;
import dev.berth.network.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The zones of a run that have a server, a node manager, a balancer or a database in them,
 * whichever file declares that: files that are named together speak of one network.
 */
final class InhabitedZones {
  private final Facts facts;
  private final Set<String> names = new HashSet<>();
  private final Set<Address> addresses = new LinkedHashSet<>();

  /** Whether an address is in a block; files of one network have their blocks in common. */
  private final Map<Block, Boolean> known = new HashMap<>();

  private boolean looked;

  /** Those of a run, which are looked up when they are asked for: most runs do not ask. */
  InhabitedZones(Facts facts) {
    this.facts = facts;
  }

  private void look() {
    for (Environment environment : looked ? List.<Environment>of() : facts.environments()) {
      for (Place each : facts.about(environment).places(environment, facts).inRoles()) {
        names.add(each.zone());
        addresses.addAll(each.addresses());
      }
    }
    looked = true;
  }

  /** Whether a machine says that it is in a zone of this name, or has one of its addresses. */
  synchronized boolean have(Zone zone) {
    look();
    boolean have = zone.name().isPresent() && names.contains(zone.name().get());
    for (Value<String> each : zone.addresses()) {
      Optional<Block> block = Block.parse(each.orElse(""));
      have |= block.isPresent() && isInhabited(block.get());
    }
    return have;
  }

  private boolean isInhabited(Block block) {
    Boolean is = known.get(block);
    if (is == null) {
      is = false;
      for (Address each : addresses) {
        is |= block.contains(each);
      }
      known.put(block, is);
    }
    return is;
  }
}
