package dev.berth.rules.network;

import dev.berth.model.Value;
import dev.berth.model.Zone;

/** A block of addresses where a zone has it. */
record BlockUse(Zone zone, Value<String> address) {
  /** What is wrong with it if the block stands elsewhere first. */
  String beside(BlockUse first) {
    boolean same = first.zone.label().equals(zone.label());
    String whose = same ? " twice" : ", which " + first.zone.label() + " has too";
    return zone.label() + " has addresses " + address + whose;
  }
}
