package dev.berth.diagnostic;

import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * One of several things that are wrong for one cause and told in one finding, such as the ports
 * that a firewall keeps out: each is known and allowed by itself.
 *
 * @param span where it is told if it is the only one
 * @param message what is told then
 * @param related likewise the other places
 * @param name what it is called beside others; empty if it is not named there, nor told where all
 *     that are named are known or allowed
 * @param port what tells it from others at its place, 1 to 65535; empty if that is its name alone,
 *     which may be another one tomorrow
 * @param about a place within the thing that it is known by, whatever stands there; empty if that
 *     is its own place, with what stands there
 * @param ends the things, or places within them, that tell it from others at its place, too
 */
public record Part(
    Span span,
    String message,
    List<Related> related,
    String name,
    OptionalInt port,
    Optional<Span> about,
    List<Span> ends)
    implements Located {
  /** What is named beside the first; of others it is told how many there are. */
  private static final int MOST_NAMES = 12;

  public Part {
    related = List.copyOf(related);
    ends = List.copyOf(ends);
  }

  private Part(Span span, String message, List<Related> related, String name, OptionalInt port) {
    this(span, message, related, name, port, Optional.empty(), List.of());
  }

  /** One that is about a port. */
  public Part(Located place, String message, List<Related> related, int port) {
    this(place.span(), message, related, String.valueOf(port), OptionalInt.of(port));
  }

  /** One that is about something of this name. */
  public Part(Located place, String message, List<Related> related, String name) {
    this(place.span(), message, related, name, OptionalInt.empty());
  }

  /** The same with other words. */
  public Part saying(String words) {
    return new Part(span, words, related, name, port, about, ends);
  }

  /** The same, known by the thing that a place is in, and not by what stands at its own. */
  public Part about(Located place) {
    return new Part(span, message, related, name, port, Optional.of(place.span()), ends);
  }

  /** The same, known by these things, too. */
  public Part between(List<? extends Located> things) {
    List<Span> spans = new ArrayList<>();
    for (Located each : things) {
      spans.add(each.span());
    }
    return new Part(span, message, related, name, port, about, spans);
  }

  /** What is told of several: the first one, and what the others are called. */
  public static String told(List<Part> parts) {
    List<String> others = names(parts.subList(1, parts.size()), parts.get(0));
    List<String> shown = others.subList(0, Math.min(MOST_NAMES, others.size()));
    String likewise = shown.isEmpty() ? "" : "; likewise " + String.join(", ", shown);
    int more = others.size() - shown.size();
    return parts.get(0).message + likewise + (more > 0 ? " and " + more + " more" : "");
  }

  /** Ports in order, and what else there is, each once. */
  private static List<String> names(List<Part> others, Part first) {
    TreeSet<Integer> ports = new TreeSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (Part each : others) {
      if (each.port.isPresent() && !each.port.equals(first.port)) {
        ports.add(each.port.getAsInt());
      } else if (each.port.isEmpty() && !each.name.isEmpty() && !each.name.equals(first.name)) {
        names.add(each.name);
      }
    }
    List<String> all = spans(ports);
    all.addAll(names);
    return all;
  }

  /** Those one after the other as one: {@code 80, 5701-5704}. */
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
