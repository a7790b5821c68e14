package dev.berth.engine.flows;

import dev.berth.model.PortRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A flowchart of Mermaid: zones are boxes, machines are nodes, and an arrow stands for all flows
 * between two machines of which the same is known.
 */
record MermaidFlows() implements FlowWriter {
  @Override
  public void write(FlowTable table, Appendable out) throws IOException {
    Chart chart = new Chart();
    for (FlowRow row : table.rows()) {
      chart.add(row);
    }
    out.append("flowchart LR\n");
    if (!table.isWhole()) {
      out.append("  %% ").append(FlowTable.INCOMPLETE).append('\n');
    }
    for (Map.Entry<String, Part> each : chart.parts.entrySet()) {
      boolean several = table.environments().size() > 1;
      part(each.getKey(), each.getValue(), several, out);
    }
    arrows(chart, out);
  }

  /** Where machines are, and what arrows there are between them. */
  private static final class Chart {
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<Arrow, Set<PortRange>> arrows = new LinkedHashMap<>();
    private int zones;
    private int machines;

    void add(FlowRow row) {
      Part part = parts.computeIfAbsent(row.environment(), title -> new Part("e" + parts.size()));
      String from = node(part, row.from());
      String to = node(part, row.to());
      arrows
          .computeIfAbsent(new Arrow(from, to, row.verdict()), arrow -> new TreeSet<>())
          .add(row.ports());
    }

    private String node(Part part, FlowEnd end) {
      Box box = part.boxes.computeIfAbsent(end.zone(), zone -> new Box("z" + zones++));
      return box.nodes.computeIfAbsent(end, any -> "m" + machines++);
    }
  }

  /** An environment. */
  private record Part(String id, Map<String, Box> boxes) {
    Part(String id) {
      this(id, new LinkedHashMap<>());
    }
  }

  /** A zone; the machines of which none is known stand in none. */
  private record Box(String id, Map<FlowEnd, String> nodes) {
    Box(String id) {
      this(id, new LinkedHashMap<>());
    }
  }

  private record Arrow(String from, String to, Verdict verdict) {}

  private static void part(String title, Part part, boolean several, Appendable out)
      throws IOException {
    if (several) {
      out.append("  subgraph ").append(part.id()).append(label(title)).append('\n');
    }
    for (Map.Entry<String, Box> each : part.boxes().entrySet()) {
      boolean known = !each.getKey().isEmpty();
      if (known) {
        out.append("  subgraph ").append(each.getValue().id()).append(label(each.getKey()));
        out.append('\n');
      }
      for (Map.Entry<FlowEnd, String> node : each.getValue().nodes().entrySet()) {
        out.append("    ").append(node.getValue()).append(label(node.getKey().shown()));
        out.append('\n');
      }
      out.append(known ? "  end\n" : "");
    }
    out.append(several ? "  end\n" : "");
  }

  private static void arrows(Chart chart, Appendable out) throws IOException {
    List<String> blocked = new ArrayList<>();
    int number = 0;
    for (Map.Entry<Arrow, Set<PortRange>> each : chart.arrows.entrySet()) {
      Arrow arrow = each.getKey();
      StringBuilder ports = new StringBuilder();
      for (PortRange range : each.getValue()) {
        ports.append(ports.isEmpty() ? "" : ", ").append(range);
      }
      out.append("  ").append(arrow.from()).append(' ').append(line(arrow.verdict()));
      out.append("|\"").append(ports).append(mark(arrow.verdict())).append("\"| ");
      out.append(arrow.to()).append('\n');
      if (arrow.verdict() == Verdict.BLOCKED) {
        blocked.add(Integer.toString(number));
      }
      number++;
    }
    if (!blocked.isEmpty()) {
      out.append("  linkStyle ").append(String.join(",", blocked));
      out.append(" stroke:#c00,stroke-dasharray:6 4,color:#c00\n");
    }
  }

  private static String line(Verdict verdict) {
    return switch (verdict) {
      case OPEN -> "-->";
      case BLOCKED -> "--x";
      case UNKNOWN -> "-.->";
    };
  }

  private static String mark(Verdict verdict) {
    return verdict == Verdict.OPEN ? "" : " " + verdict.key();
  }

  private static String label(String text) {
    return "[\"" + MermaidText.of(text) + "\"]";
  }
}
