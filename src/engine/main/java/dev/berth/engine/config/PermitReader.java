package dev.berth.engine.config;

import dev.berth.engine.shape.Keys;
import dev.berth.engine.shape.Placed;
import dev.berth.source.Located;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a configuration allows, as strictly as the schema. */
record PermitReader(List<Located> surprises) {
  private static final String DAY = "dddd-dd-dd";

  List<Permit> read(Optional<Node> node) {
    List<Permit> permits = new ArrayList<>();
    if (node.isPresent() && node.get() instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        read(item, permits);
      }
    } else {
      node.ifPresent(surprises::add);
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
    if (until.isPresent() && !hasForm(until.get().value())) {
      surprises.add(until.get());
    }
    Scope scope = Scope.of(keys, surprises);
    keys.end();
    if (rule.isPresent()) {
      permits.add(new Permit(rule.get(), scope, at, until));
    }
  }

  private static boolean hasForm(String day) {
    if (day.length() != DAY.length()) {
      return false;
    }
    for (int i = 0; i < DAY.length(); i++) {
      char c = day.charAt(i);
      boolean fits = DAY.charAt(i) == 'd' ? c >= '0' && c <= '9' : c == '-';
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
