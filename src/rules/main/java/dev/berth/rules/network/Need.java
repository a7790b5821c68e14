package dev.berth.rules.network;

import dev.berth.facts.Flow;
import dev.berth.model.Certainty;

/** What an environment lacks without a connection, by which it is told under a rule of its own. */
enum Need {
  /** Something of Spotfire works no more. */
  SURE,

  /** Something works no more if servers and nodes call each other as is inferred. */
  INFERRED,

  /** Spotfire works, without the data of another system. */
  DATA,

  /** Spotfire works, and nobody watches it. */
  MONITORING;

  static Need of(Flow flow) {
    return switch (flow.role()) {
      case DATA_SOURCE, DATA_CONNECTOR -> DATA;
      case SERVER_JMX, SERVICE_JMX -> MONITORING;
      default -> flow.necessity() == Certainty.CONFIRMED ? SURE : INFERRED;
    };
  }

  /** Whether a flow may be told in one finding with those of this need. */
  boolean isToldWith(Flow flow) {
    Need other = of(flow);
    boolean vital = this == SURE || this == INFERRED;
    return vital ? other == SURE || other == INFERRED : other == this;
  }
}
