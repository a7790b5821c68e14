package dev.berth.rules.declaration;

import dev.berth.facts.Facts;
import dev.berth.facts.HostMention;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The servers and nodes of an environment that are on other machines than its localhost. */
record Peers(Set<Declared> elsewhere) {
  private static final String LOCALHOST = "localhost";

  static Peers of(Environment environment, Facts facts) {
    Set<Declared> elsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
    for (HostMention each : facts.hostMentions(environment)) {
      boolean peer = each.owner() instanceof Server || each.owner() instanceof NodeManager;
      if (peer && !facts.isOneMachine(environment, LOCALHOST, each.name().get())) {
        elsewhere.add(each.owner());
      }
    }
    return new Peers(elsewhere);
  }

  /** Whether anybody but a server itself is on another machine. */
  boolean hasOthersThan(Server server) {
    return elsewhere.size() > (elsewhere.contains(server) ? 1 : 0);
  }
}
