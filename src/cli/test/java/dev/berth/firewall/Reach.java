package dev.berth.firewall;

import dev.berth.network.Address;
import dev.berth.network.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is let through between members, which are known by labels or groups, and addresses. */
final class Reach {
  private final Set<String> members = new HashSet<>();
  private final Map<String, List<Gate>> in = new HashMap<>();
  private final Map<String, List<Gate>> out = new HashMap<>();

  /** Some ports, and who is at the other end: members, blocks, or anybody if it is neither. */
  record Gate(Set<String> others, List<Block> blocks, List<int[]> ports) {
    private boolean opens(End other, int port) {
      boolean there = false;
      for (int[] each : ports) {
        there |= each[0] <= port && port <= each[1];
      }
      boolean anybody = others.isEmpty() && blocks.isEmpty();
      boolean held = false;
      for (Block block : blocks) {
        held |= block.length() == 0 && other.addresses().isEmpty();
        for (Address address : other.addresses()) {
          held |= block.contains(address);
        }
      }
      return there && (anybody || held || others.contains(other.member()));
    }
  }

  /** A machine: its name as a member, which is empty if it is none, and the addresses it shows. */
  record End(String member, List<Address> addresses) {}

  void addMember(String member) {
    members.add(member);
  }

  boolean has(String member) {
    return members.contains(member);
  }

  void addIn(String member, Gate gate) {
    in.computeIfAbsent(member, key -> new ArrayList<>()).add(gate);
  }

  void addOut(String member, Gate gate) {
    out.computeIfAbsent(member, key -> new ArrayList<>()).add(gate);
  }

  boolean letsIn(End from, String to, int port) {
    return in.getOrDefault(to, List.of()).stream().anyMatch(each -> each.opens(from, port));
  }

  boolean letsOut(String from, End to, int port) {
    return out.getOrDefault(from, List.of()).stream().anyMatch(each -> each.opens(to, port));
  }
}
