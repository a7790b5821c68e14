package dev.berth.engine.firewall;

import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What one machine is needed for, port by port: ports that the same others need come together, so
 * that each port is spoken of once.
 */
final class Cells {
  private final List<Need> needs;
  private final Map<List<Peer>, List<PortRange>> portsBySources = new LinkedHashMap<>();

  private Cells(List<Need> needs) {
    this.needs = needs;
    TreeSet<Integer> borders = new TreeSet<>();
    for (Need each : needs) {
      borders.add(each.ports().first());
      borders.add(each.ports().last() + 1);
    }
    for (int first : borders) {
      Integer next = borders.higher(first);
      if (next != null) {
        add(new PortRange(first, next - 1));
      }
    }
  }

  /** What has to be let in, by the first port. */
  static List<Admission> admissions(List<Need> needs) {
    List<Admission> admissions = new ArrayList<>();
    Cells cells = new Cells(needs);
    for (Map.Entry<List<Peer>, List<PortRange>> each : cells.portsBySources.entrySet()) {
      admissions.add(new Admission(each.getKey(), each.getValue(), cells.about(each.getValue())));
    }
    return admissions;
  }

  /** What is to be let in from where nobody said. */
  static List<Admission> withheld(List<Need> needs) {
    List<Admission> withheld = new ArrayList<>();
    for (Admission each : admissions(needs)) {
      withheld.add(new Admission(List.of(), each.ports(), each.needs()));
    }
    return withheld;
  }

  private void add(PortRange cell) {
    TreeSet<Peer> sources = new TreeSet<>();
    for (Need each : needs) {
      if (each.ports().overlaps(cell)) {
        sources.add(each.from());
      }
    }
    if (!sources.isEmpty()) {
      List<Peer> fewest = Peer.fewest(sources);
      portsBySources.putIfAbsent(fewest, new ArrayList<>());
      join(cell, portsBySources.get(fewest));
    }
  }

  private static void join(PortRange cell, List<PortRange> ports) {
    int last = ports.size() - 1;
    if (last >= 0 && ports.get(last).last() + 1 == cell.first()) {
      ports.set(last, new PortRange(ports.get(last).first(), cell.last()));
    } else {
      ports.add(cell);
    }
  }

  private List<Need> about(List<PortRange> ports) {
    List<Need> about = new ArrayList<>();
    for (Need need : needs) {
      boolean there = false;
      for (PortRange each : ports) {
        there |= each.overlaps(need.ports());
      }
      if (there) {
        about.add(need);
      }
    }
    return about;
  }
}
