package dev.berth.engine.flows;

import dev.berth.facts.Flow;
import dev.berth.model.Role;
import java.util.ArrayList;
import java.util.List;

/** Flows between the same machines to the same ports: one to a firewall, with several reasons. */
record Link(Flow first, List<Flow> more) {
  List<Flow> flows() {
    List<Flow> flows = new ArrayList<>(more.size() + 1);
    flows.add(first);
    flows.addAll(more);
    return flows;
  }

  /** Whether it serves nothing but one role. */
  boolean isOnly(Role role) {
    boolean only = true;
    for (Flow each : flows()) {
      only &= each.role() == role;
    }
    return only;
  }
}
