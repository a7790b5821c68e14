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
 * @param on the machine that its port is one of, if there may be others on other machines; else
 *     empty
 */
public record Part(
    Span span,
    String message,
    List<Related> related,
    String name,
    OptionalInt port,
    Optional<Span> about,
    List<Span> ends,
    String on)
    implements Located {
  /** What is named beside the first; of others it is told how many there are. */
  private static final int MOST_NAMES = 12;

  public Part {
    related = List.copyOf(related);
    ends = List.copyOf(ends);
  }

  private Part(Span span, String message, List<Related> related, String name, OptionalInt port) {
    this(span, message, related, name, port, Optional.empty(), List.of(), "");
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
    return new Part(span, words, related, name, port, about, ends, on);
  }

  /** The same, known by the thing that a place is in, and not by what stands at its own. */
  public Part about(Located place) {
    return new Part(span, message, related, name, port, Optional.of(place.span()), ends, on);
  }

  /** The same, known by these things, too. */
  public Part between(List<? extends Located> things) {
    List<Span> spans = new ArrayList<>();
    for (Located each : things) {
      spans.add(each.span());
    }
    return new Part(span, message, related, name, port, about, spans, on);
  }

  /** The same on a port of a machine. */
  public Part on(String machine) {
    return new Part(span, message, related, name, port, about, ends, machine);
  }

  /** What is told of several: the first one, and what the others are called. */
  public static String told(List<Part> parts) {
    Part first = parts.get(0);
    List<Part> beside = new ArrayList<>();
    List<Part> elsewhere = new ArrayList<>();
    Set<String> machines = new LinkedHashSet<>();
    for (Part each : parts.subList(1, parts.size())) {
      (each.on.equals(first.on) ? beside : elsewhere).add(each);
      machines.add(each.on);
    }
    machines.remove(first.on);
    List<String> others = names(beside, first);
    String likewise = others.isEmpty() ? "" : "; likewise " + named(others);
    if (elsewhere.isEmpty()) {
      return first.message + likewise;
    }
    String also = others.isEmpty() ? "; likewise" : likewise + "; and";
    String more = machines.size() == 1 ? "1 more machine " : machines.size() + " more machines ";
    return first.message + also + " on " + more + named(spans(ports(elsewhere)));
  }

  private static String named(List<String> names) {
    List<String> shown = names.subList(0, Math.min(MOST_NAMES, names.size()));
    int more = names.size() - shown.size();
    return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
  }

  private static TreeSet<Integer> ports(List<Part> parts) {
    TreeSet<Integer> ports = new TreeSet<>();
    for (Part each : parts) {
      ports.addAll(each.port.isPresent() ? Set.of(each.port.getAsInt()) : Set.of());
    }
    return ports;
  }

  /** Ports in order, and what else there is, each once. */
  private static List<String> names(List<Part> others, Part first) {
    TreeSet<Integer> ports = ports(others);
    ports.removeAll(first.port.isPresent() ? Set.of(first.port.getAsInt()) : Set.of());
    Set<String> names = new LinkedHashSet<>();
    for (Part each : others) {
      if (each.port.isEmpty() && !each.name.isEmpty() && !each.name.equals(first.name)) {
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
