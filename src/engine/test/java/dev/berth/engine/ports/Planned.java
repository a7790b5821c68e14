package dev.berth.engine.ports;

import dev.berth.engine.Golden;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Survey;
import dev.berth.facts.PortPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Ports of declarations, as the commands have them. */
final class Planned {
  static final PortFilter ALL = new PortFilter(List.of(), Set.of());

  private Planned() {}

  /** The plan of a file of the repository. */
  static PortPlan file(String path) {
    return plan(new Input.File(path, Golden.path(path)));
  }

  /** The plan of a declaration that is written out. */
  static PortPlan text(String... lines) {
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    return plan(new Input.Stream("t.yaml", new ByteArrayInputStream(bytes)));
  }

  private static PortPlan plan(Input input) {
    return PortPlan.of(Survey.of(List.of(input), BuiltInCatalogue.make(), 1).facts());
  }

  static String table(PortPlan plan, TableFormat format, int width) {
    return table(PortTable.of(plan, ALL, Reading.WHOLE), format, width);
  }

  static String table(PortTable table, TableFormat format, int width) {
    StringBuilder out = new StringBuilder();
    try {
      format.writer(width).write(table, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
