package dev.berth.engine.ports;

import dev.berth.facts.PortPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * The ports of some environments as rows, by host, port and owner. No secret is in them; characters
 * that nobody sees still are.
 *
 * @param rows those that were asked for, with their numbers in the whole table
 * @param all how many rows the whole table has
 * @param environments how many environments the whole table is about
 * @param isWhole whether all of the files could be read, so that no row is missing
 */
public record PortTable(List<PortRow> rows, int all, int environments, boolean isWhole) {
  /** What people are told of a table that is not whole. */
  static final String INCOMPLETE = "Not everything could be read: rows may be missing.";

  public PortTable {
    rows = List.copyOf(rows);
  }

  /** The rows of a plan that a filter lets through. */
  public static PortTable of(PortPlan plan, PortFilter filter, Reading reading) {
    PortRows every = new PortRows(plan);
    return new PortTable(
        every.through(filter),
        every.count(),
        plan.facts().environments().size(),
        reading == Reading.WHOLE);
  }

  /** Whether all of the files could be read. */
  public enum Reading {
    WHOLE,
    PARTLY
  }

  /** The rows that collide with another one, be it shown or not. */
  public List<PortRow> colliding() {
    List<PortRow> colliding = new ArrayList<>();
    for (PortRow each : rows) {
      if (!each.others().isEmpty()) {
        colliding.add(each);
      }
    }
    return colliding;
  }

  /** How many hosts the rows are about. */
  int hosts() {
    int hosts = 0;
    String before = null;
    for (PortRow each : rows) {
      hosts += each.host().equals(before) ? 0 : 1;
      before = each.host();
    }
    return hosts;
  }
}
