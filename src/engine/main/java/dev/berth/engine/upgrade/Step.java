package dev.berth.engine.upgrade;

import dev.berth.facts.Opening;
import dev.berth.model.Certainty;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that another version asks of somebody. No secret is in its words; characters that
 * nobody sees still are.
 *
 * @param what it is about: a few words
 * @param ports if it is about ports
 * @param places the things that it is about
 * @param notes more to know: sentences
 * @param certainty how sure it is that there is something to do
 * @param sources keys of the source list; empty if it follows from the declaration alone
 */
public record Step(
    Kind kind,
    String what,
    Optional<Ports> ports,
    List<Place> places,
    List<String> notes,
    Certainty certainty,
    List<String> sources) {
  public Step {
    places = List.copyOf(places);
    notes = List.copyOf(notes);
    sources = List.copyOf(sources);
  }

  /** What is to be done, in the order in which it is done best. */
  public enum Kind {
    OPEN("Open in the firewall"),
    MOVE("Move, because two want one port there"),
    FREE("Keep free on the machines"),
    WRITE("Write down"),
    LOOK("Look up, because the sources leave it open"),
    KNOW("Know"),
    CLOSE("No longer used");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** What stands above the steps of this kind. */
    String title() {
      return title;
    }

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Ports that are others there.
   *
   * @param before nothing if they are not used now
   * @param after nothing if they are not used there
   * @param firewall nothing if nobody has to reach them from elsewhere
   */
  public record Ports(
      Role role,
      Optional<PortRange> before,
      Optional<PortRange> after,
      Optional<Opening.State> firewall) {

    /** {@code 61001-62000, now 61000-61999}. */
    String text() {
      if (after.isEmpty()) {
        return before.orElseThrow().toString();
      }
      boolean moves = before.isPresent() && !before.equals(after);
      return after.get() + (moves ? ", now " + before.get() : "");
    }
  }

  /**
   * A thing that a step is about.
   *
   * @param owner as messages call it
   * @param host empty if the file does not say where it is
   */
  public record Place(String owner, String host, Span span) {
    String text() {
      String place = span.source().name() + ":" + span.start().line();
      return owner + ", " + (host.isEmpty() ? place : host);
    }
  }

  /** {@code 5704: Fourth clustering port}. */
  String head() {
    return ports.isPresent() ? ports.get().text() + ": " + what : what;
  }

  /** As many places as people are told. */
  List<Place> shown() {
    return places.subList(0, Math.min(AccountWriter.MOST_PLACES, places.size()));
  }

  String surety() {
    return word(certainty);
  }

  /** How sure it is, as people read it. */
  static String word(Certainty certainty) {
    return certainty == Certainty.CONFIRMED
        ? "documented"
        : certainty.name().toLowerCase(Locale.ROOT);
  }
}
