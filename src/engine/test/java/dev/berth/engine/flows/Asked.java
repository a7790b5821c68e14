package dev.berth.engine.flows;

import dev.berth.engine.Golden;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Survey;
import dev.berth.facts.Facts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Flows of declarations, as the command has them. */
final class Asked {
  private Asked() {}

  /** The facts of a file of the repository. */
  static Facts file(String path) {
    return facts(new Input.File(path, Golden.path(path)));
  }

  /** The facts of a declaration that is written out. */
  static Facts text(String... lines) {
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    return facts(new Input.Stream("t.yaml", new ByteArrayInputStream(bytes)));
  }

  private static Facts facts(Input input) {
    return Survey.of(List.of(input), BuiltInCatalogue.make(), 1).facts();
  }

  static FlowTable all(Facts facts) {
    return FlowTable.of(facts, FlowQuery.ALL, Reading.WHOLE);
  }

  static FlowTable between(Facts facts, String from, String to, Integer... ports) {
    FlowQuery query = new FlowQuery(List.of(from), List.of(to), List.of(ports), Set.of());
    return FlowTable.of(facts, query, Reading.WHOLE);
  }

  static String written(FlowTable table, FlowWriter writer) {
    StringBuilder out = new StringBuilder();
    try {
      writer.write(table, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
