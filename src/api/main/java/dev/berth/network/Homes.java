package dev.berth.network;

/** The zones of ends that are about no more than machines in roles, which nobody else is at. */
final class Homes {
  private Homes() {}

  /**
   * The zone of all that an end is about; unknown if they are in several, or if the end is about
   * something else.
   */
  static String of(End end, Areas zones, Directory directory) {
    boolean machine = end.kind == End.Kind.MACHINE && !end.machines.get(0).roles().isEmpty();
    String own = machine ? zones.of(end.machines.get(0)) : Areas.UNKNOWN;
    return end.kind == End.Kind.ROLE ? ofRole(end.roles.get(0), zones, directory) : own;
  }

  private static String ofRole(MachineRole role, Areas zones, Directory directory) {
    String all = null;
    for (Place each : directory.inRoles()) {
      String zone = zones.of(each);
      boolean alike = all == null || all.equals(zone);
      all = !each.roles().contains(role) ? all : alike ? zone : Areas.UNKNOWN;
    }
    return all == null ? Areas.UNKNOWN : all;
  }
}
