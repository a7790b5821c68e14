package dev.berth.network;

import java.util.List;
import java.util.Optional;

/**
 * The machine that an end of a rule is about alone, by a name of it, one of its addresses or a role
 * that no other machine is in.
 */
final class SoleMachine {
  /** Where every machine is itself. Sources: RFC 1122, RFC 4291. */
  static final List<Block> LOOPBACK = List.of(block("127.0.0.0/8"), block("::1"));

  private final End end;
  private final Directory directory;

  /** Whether it is whoever speaks of it. */
  private final boolean loopback;

  /** The machine that is declared to have the address, if the end is one. */
  private final Optional<Place> owner;

  /** Whether one machine alone is in the role, once that is asked for. */
  private Match inRole = Match.UNKNOWN;

  SoleMachine(End end, Directory directory) {
    this.end = end;
    this.directory = directory;
    this.loopback = end.kind == End.Kind.BLOCK && areLoopback(end.blocks);
    this.owner =
        isAddress() ? directory.named(end.blocks.get(0).first().toString()) : Optional.empty();
  }

  private static Block block(String text) {
    return Block.parse(text).orElseThrow();
  }

  private static boolean areLoopback(List<Block> blocks) {
    boolean are = true;
    for (Block each : blocks) {
      are &= LOOPBACK.get(0).contains(each) || LOOPBACK.get(1).contains(each);
    }
    return are;
  }

  /** Whether it is whoever speaks of it, which is nobody who connects. */
  boolean isLoopback() {
    return loopback;
  }

  private boolean isAddress() {
    return end.kind == End.Kind.BLOCK && end.blocks.get(0).isSingle();
  }

  /** Whether it is this one, at which the rule stands. */
  Match is(Place machine) {
    if (loopback) {
      return Match.YES;
    }
    if (isAddress()) {
      boolean others = owner.isPresent() && owner.get() != machine;
      boolean own = machine.addresses().contains(end.blocks.get(0).first());
      return own ? Match.YES : others ? Match.NO : end.about(machine);
    }
    return end.kind == End.Kind.MACHINE || isInRole() ? end.about(machine) : Match.NO;
  }

  /** Whether no other machine is in the role. */
  boolean isInRole() {
    if (end.kind == End.Kind.ROLE && inRole == Match.UNKNOWN) {
      boolean one = Homes.inRole(end.roles.get(0), directory).size() == 1;
      inRole = one ? Match.YES : Match.NO;
    }
    return inRole == Match.YES;
  }
}
