package dev.berth.rules.ports;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Collision;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.facts.Relocation;
import dev.berth.model.NodeManager;
import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a node manager that collides in several ports others for all of them. */
final class NodeManagerMove {
  private NodeManagerMove() {}

  /** Nothing if there is no node manager, or it cannot go elsewhere with all of these ports. */
  static Optional<Fix> of(Collision collision, Facts facts) {
    List<String> ports = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    PortClaim moved = mover(collision);
    for (PortClaim each : listeners(moved, collision, facts)) {
      Optional<Relocation> elsewhere = facts.relocation(each);
      if (elsewhere.isEmpty()) {
        return Optional.empty();
      }
      ports.add(String.valueOf(elsewhere.get().port()));
      for (Edit edit : new Move(elsewhere.get(), each).edits()) {
        add(edit, edits);
      }
    }
    String title = "Move " + moved.owner().label() + " to ports " + String.join(" and ", ports);
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fix(title, Fix.Safety.UNSAFE, edits));
  }

  private static PortClaim mover(Collision collision) {
    boolean other = !(collision.claim().owner() instanceof NodeManager);
    return other ? collision.other() : collision.claim();
  }

  /** The listeners of a node manager on the ports of a collision. */
  private static List<PortClaim> listeners(PortClaim mover, Collision collision, Facts facts) {
    List<PortClaim> listeners = new ArrayList<>();
    boolean moves = mover.owner() instanceof NodeManager;
    for (PortClaim each : moves ? facts.claims(mover.environment()) : List.<PortClaim>of()) {
      if (each.owner() == mover.owner() && isAmong(each, collision.ports())) {
        listeners.add(each);
      }
    }
    return listeners;
  }

  private static boolean isAmong(PortClaim claim, List<PortRange> ports) {
    boolean is = false;
    for (PortRange each : ports) {
      is |= each.overlaps(claim.ports());
    }
    return is;
  }

  /** What is put at one place is put there together. */
  private static void add(Edit edit, List<Edit> edits) {
    for (int i = 0; i < edits.size(); i++) {
      if (edits.get(i).isInsertion() && edits.get(i).touches(edit)) {
        edits.set(i, edits.get(i).and(edit));
        return;
      }
    }
    edits.add(edit);
  }
}
