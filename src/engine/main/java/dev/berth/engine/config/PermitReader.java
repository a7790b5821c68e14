package dev.berth.engine.config;

import dev.berth.engine.shape.Keys;
import dev.berth.engine.shape.Placed;
import dev.berth.engine.suppress.Day;
import dev.berth.source.Located;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a configuration allows, as strictly as the schema. */
record PermitReader(List<Located> surprises) {
  List<Permit> read(Optional<Node> node) {
    List<Permit> permits = new ArrayList<>();
    if (node.isPresent() && node.get() instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        read(item, permits);
      }
    } else if (node.isPresent()) {
      surprises.add(node.get());
    }
    return permits;
  }

  private void read(Node node, List<Permit> permits) {
    if (!(node instanceof Mapping mapping)) {
      surprises.add(node);
      return;
    }
    Keys keys = new Keys(mapping, surprises);
    Optional<Placed<String>> rule = keys.text("rule");
    boolean whole = keys.node("reason").isPresent() && keys.node("rule").isPresent();
    if (!whole) {
      surprises.add(mapping);
    }
    keys.text("reason");
    Optional<Placed<String>> at = keys.text("at");
    Optional<Placed<String>> until = keys.text("until");
    if (until.isPresent() && !Day.hasForm(until.get().value())) {
      surprises.add(until.get());
    }
    Scope scope = Scope.of(keys, surprises);
    keys.end();
    if (rule.isPresent()) {
      permits.add(new Permit(rule.get(), scope, at, until));
    }
  }
}
