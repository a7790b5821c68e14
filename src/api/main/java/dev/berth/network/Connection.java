package dev.berth.network;

import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import java.util.List;

/** Connections between machines of two standings, to some ports, by one protocol. */
record Connection(Standing source, Standing target, Protocol protocol, PortRange ports) {

  /** What a list of rules does with them. */
  List<Passage> pass(Stage stage, List<RuleList.Candidate> candidates, Outcome otherwise) {
    return RuleList.pass(stage, this, candidates, otherwise);
  }

  /** What becomes of them where nothing stands in their way. */
  List<Passage> pass(Stage stage) {
    return RuleList.pass(stage, this, List.of(), Outcome.ALLOWED);
  }
}
