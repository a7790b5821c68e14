package dev.berth.network;

import dev.berth.model.DeclaredRange;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.List;

/** A firewall rule in a form that is quick to ask. */
final class Ruling implements Comparable<Ruling> {
  private static final PortRange ALL = new PortRange(PortRange.LOWEST, PortRange.HIGHEST);

  final FirewallRule rule;
  final End from;
  final End to;

  /** The ports that it is about. */
  final List<PortRange> ports = new ArrayList<>();

  /** Ports that it may be about. */
  final List<PortRange> vaguePorts = new ArrayList<>();

  /** Whether it is about a port that the environment needs. */
  final boolean needed;

  /** The ends of all that it is about. */
  private final int lowest;

  private final int highest;

  private final int number;

  Ruling(int number, FirewallRule rule, End from, End to, Directory directory) {
    this.number = number;
    this.rule = rule;
    this.from = from;
    this.to = to;
    for (Value<DeclaredRange> each : rule.ports()) {
      DeclaredRange range = each.get();
      if (range.isReversed()) {
        vaguePorts.add(new PortRange(range.last(), range.first()));
      } else {
        ports.add(new PortRange(range.first(), range.last()));
      }
    }
    if (rule.ports().isEmpty()) {
      ports.add(ALL);
    }
    boolean some = false;
    for (PortRange each : ports) {
      some |= directory.needs(each);
    }
    this.needed = some || !vaguePorts.isEmpty();
    int low = PortRange.HIGHEST;
    int high = PortRange.LOWEST;
    for (PortRange each : ports) {
      low = Math.min(low, each.first());
      high = Math.max(high, each.last());
    }
    this.lowest = low;
    this.highest = high;
  }

  boolean allows() {
    return rule.allows();
  }

  boolean holdsFor(Direction direction) {
    return !rule.direction().isPresent() || rule.direction().is(direction);
  }

  /** Whether it may be about some ports, as far as its lowest and its highest tell. */
  boolean mayBeAbout(PortRange some) {
    return !vaguePorts.isEmpty() || lowest <= some.last() && some.first() <= highest;
  }

  boolean isAboutSomeOf(PortRange some) {
    if (!mayBeAbout(some)) {
      return false;
    }
    boolean is = false;
    for (PortRange each : ports) {
      is |= each.overlaps(some);
    }
    for (PortRange each : vaguePorts) {
      is |= each.overlaps(some);
    }
    return is;
  }

  /** Whether it is about a port. */
  Match about(int port) {
    Match match = Match.NO;
    for (PortRange each : vaguePorts) {
      match = each.contains(port) ? Match.UNKNOWN : match;
    }
    for (PortRange each : ports) {
      match = each.contains(port) ? Match.YES : match;
    }
    return match;
  }

  boolean isAbout(Protocol protocol) {
    Protocol own = rule.protocol().orElse(Protocol.TCP);
    return own == Protocol.ANY || own == protocol;
  }

  /** Whether its ends are about a connection between two machines. */
  Match between(Standing source, Standing target) {
    if (Homes.areOfOtherKinds(from, to)) {
      return Match.NO;
    }
    boolean skips = target.mayBeBeside(source) && maySkip(source.zone());
    Match reach = skips ? Match.UNKNOWN : Match.YES;
    return source.match(from).and(target.match(to)).and(reach);
  }

  /** Whether it keeps wide ranges apart, and need not see what stays within a zone. */
  boolean maySkip(String zone) {
    return maySkip() && !(from.isWithin(zone) && to.isWithin(zone));
  }

  private boolean maySkip() {
    boolean aimed = from.isAimed() || to.isAimed();
    return !allows() && !rule.at().isPresent() && !aimed;
  }

  /** Whether it surely matches all that another rule of its list may match. */
  boolean covers(Ruling other) {
    return coversPorts(other)
        && (!maySkip() || Homes.areApart(other.from, other.to) || isSkippedAlike(other))
        && isAboutAllOf(other.rule)
        && from.covers(other.from)
        && to.covers(other.to);
  }

  /** Whether it sees, within a zone too, all that another one does. */
  private boolean isSkippedAlike(Ruling other) {
    return !other.allows() && from == other.from && to == other.to;
  }

  private boolean isAboutAllOf(FirewallRule other) {
    Protocol own = rule.protocol().orElse(Protocol.TCP);
    boolean protocol = own == Protocol.ANY || own == other.protocol().orElse(Protocol.TCP);
    boolean unbound = !rule.direction().isPresent();
    boolean same = other.direction().isPresent() && rule.direction().is(other.direction().get());
    return protocol && (unbound || same);
  }

  private boolean coversPorts(Ruling other) {
    if (other.lowest < lowest || other.highest > highest) {
      return false;
    }
    for (PortRange each : other.ports) {
      if (!covers(each)) {
        return false;
      }
    }
    return other.vaguePorts.isEmpty();
  }

  private boolean covers(PortRange some) {
    for (PortRange each : ports) {
      if (each.contains(some.first()) && each.contains(some.last())) {
        return true;
      }
    }
    return false;
  }

  /** In the order of the file. */
  @Override
  public int compareTo(Ruling other) {
    return Integer.compare(number, other.number);
  }
}
