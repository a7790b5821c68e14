package dev.berth.rules.declaration;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Reference;
import dev.berth.model.Environment;
import dev.berth.model.Value;
import java.util.List;
import java.util.Optional;

/** Declares what a name refers to, where that takes no more than its name in a list. */
final class MissingEntry {
  private MissingEntry() {}

  static Optional<Fix> of(Reference reference, Environment environment) {
    List<Value<String>> list =
        switch (reference.kind()) {
          case "resource pool" -> environment.resourcePools();
          case "deployment area" -> environment.deploymentAreas();
          default -> List.of();
        };
    if (list.isEmpty()) {
      return Optional.empty();
    }
    String name = reference.name().get();
    String title = "Declare " + reference.kind() + " \"" + name + "\"";
    return Optional.of(Fix.unsafe(title, Edit.item(list.get(list.size() - 1), name)));
  }
}
