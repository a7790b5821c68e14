package dev.berth.network;

/**
 * Why it holds what holds in a list where no rule matches, for connections between two machines.
 */
record Bases(Outcome inbound, Outcome outbound, Border pair) {
  Basis of(Gate gate) {
    if (gate.kind() == Gate.Kind.NONE) {
      boolean own = gate.stage() == Stage.LEAVING_MACHINE || gate.stage() == Stage.ENTERING_MACHINE;
      return own ? Basis.NO_FIREWALL : Basis.MACHINES_ALONE;
    }
    return switch (gate.stage()) {
      case LEAVING_MACHINE ->
          outbound == Outcome.UNKNOWN ? Basis.LEAVING_UNSAID : ofSaid(gate, outbound);
      case LEAVING_ZONE ->
          outbound == Outcome.UNKNOWN ? Basis.LEAVING_UNSAID : ofDefaults(gate, outbound);
      case ENTERING_ZONE -> ofEntering(gate);
      case ENTERING_MACHINE ->
          inbound == Outcome.UNKNOWN ? ofOwnRules(gate) : ofSaid(gate, inbound);
    };
  }

  private Basis ofDefaults(Gate gate, Outcome said) {
    if (gate.otherwise() == said) {
      return Basis.DEFAULTS;
    }
    if (pair.zones().areApart()) {
      return Basis.DEFAULTS_OF_MACHINES;
    }
    return pair.zones().areOne() ? Basis.DEFAULTS_WITHIN_ZONE : Basis.DEFAULTS_WITHOUT_ZONE;
  }

  private Basis ofEntering(Gate gate) {
    if (inbound == Outcome.ALLOWED) {
      return Basis.DEFAULTS;
    }
    if (pair.zones().comesFromNoZone() && gate.otherwise() == Outcome.DENIED) {
      return inbound == Outcome.DENIED ? Basis.DEFAULTS : Basis.OTHER_ZONE;
    }
    if (pair.entering() == Outcome.DENIED) {
      return pair.zones().areApart() ? Basis.OTHER_ZONE : Basis.RULES_SPEAK;
    }
    if (inbound == Outcome.DENIED) {
      return ofDefaults(gate, inbound);
    }
    if (gate.otherwise() == Outcome.DENIED) {
      return Basis.RULES_SPEAK;
    }
    if (pair.zones().areApart()) {
      return Basis.OTHER_ZONE_UNSAID;
    }
    Basis open = pair.zones().areOne() ? Basis.RULES_MAY_SPEAK : Basis.ZONE_UNKNOWN;
    return pair.entering() == Outcome.ALLOWED ? Basis.SAME_ZONE : open;
  }

  private static Basis ofSaid(Gate gate, Outcome said) {
    return gate.otherwise() == said ? Basis.DEFAULTS : Basis.OWN_RULES_MAY_DENY;
  }

  private static Basis ofOwnRules(Gate gate) {
    return switch (gate.otherwise()) {
      case DENIED -> Basis.OWN_RULES_ALLOW;
      case UNKNOWN -> Basis.OWN_RULES_MAY_ALLOW;
      case ALLOWED -> Basis.OWN_RULES_DENY;
    };
  }
}
