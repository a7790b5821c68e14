package dev.berth.engine.firewall;

import java.util.List;

/**
 * Machines that can have one security group, because nothing tells them apart.
 *
 * @param members in order; at least one
 */
record AwsGroup(List<Peer> members) implements Comparable<AwsGroup> {
  AwsGroup {
    members = List.copyOf(members);
  }

  /** {@code web-1-example-com--and-3-more}; no slug of a machine has two hyphens. */
  String slug(Slugs slugs) {
    String first = slugs.of(members.get(0));
    return members.size() == 1 ? first : first + "--and-" + (members.size() - 1) + "-more";
  }

  List<String> names() {
    return members.stream().map(Peer::name).toList();
  }

  @Override
  public int compareTo(AwsGroup other) {
    return members.get(0).compareTo(other.members.get(0));
  }
}
