package dev.berth.diagnostic;

import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One of several things that are wrong for one cause and told in one finding, such as the ports
 * that a firewall keeps out: each is known and allowed by itself.
 *
 * @param span where it is told if it is the only one
 * @param message what is told then
 * @param related likewise the other places
 * @param port which one it is at its place, 1 to 65535
 */
public record Part(Span span, String message, List<Related> related, int port) implements Located {
  /** Spans of ports that are named; of others it is told how many there are. */
  private static final int MOST_SPANS = 12;

  public Part {
    related = List.copyOf(related);
  }

  /** What is told of several: the first one, and the ports of the others. */
  public static String told(List<Part> parts) {
    TreeSet<Integer> ports = new TreeSet<>();
    for (Part each : parts) {
      ports.add(each.port);
    }
    ports.remove(parts.get(0).port);
    List<String> spans = spans(ports);
    List<String> shown = spans.subList(0, Math.min(MOST_SPANS, spans.size()));
    String likewise = shown.isEmpty() ? "" : "; likewise " + String.join(", ", shown);
    int more = spans.size() - shown.size();
    return parts.get(0).message + likewise + (more > 0 ? " and " + more + " more" : "");
  }

  /** Ports in order, those one after the other as one: {@code 80, 5701-5704}. */
  private static List<String> spans(TreeSet<Integer> ports) {
    List<String> spans = new ArrayList<>();
    for (int first : ports) {
      if (!ports.contains(first - 1)) {
        int last = first;
        while (ports.contains(last + 1)) {
          last++;
        }
        spans.add(first == last ? String.valueOf(first) : first + "-" + last);
      }
    }
    return spans;
  }
}
