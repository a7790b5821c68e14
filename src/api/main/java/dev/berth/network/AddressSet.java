package dev.berth.network;

import java.util.ArrayList;
import java.util.List;

/** Addresses as the fewest spans of neighbours, in order. */
final class AddressSet {
  static final AddressSet NONE = new AddressSet(List.of());

  private final List<Address> firsts = new ArrayList<>();
  private final List<Address> lasts = new ArrayList<>();

  private AddressSet(List<Block> inOrder) {
    for (Block block : inOrder) {
      add(block);
    }
  }

  static AddressSet of(List<Block> blocks) {
    List<Block> inOrder = new ArrayList<>(blocks);
    inOrder.sort(null);
    return new AddressSet(inOrder);
  }

  static AddressSet ofSingles(List<Address> addresses) {
    List<Block> blocks = new ArrayList<>();
    for (Address each : addresses) {
      blocks.add(new Block(each, each.bits()));
    }
    return of(blocks);
  }

  /** A block in order lies within the span before it, follows it, or is apart from it. */
  private void add(Block block) {
    int end = lasts.size() - 1;
    boolean within = end >= 0 && isIn(block.first(), end);
    if (within) {
      return;
    }
    if (end >= 0 && lasts.get(end).isFollowedBy(block.first())) {
      lasts.set(end, block.last());
    } else {
      firsts.add(block.first());
      lasts.add(block.last());
    }
  }

  boolean isEmpty() {
    return firsts.isEmpty();
  }

  /** The lowest address of a set that is not empty. */
  Address first() {
    return firsts.get(0);
  }

  /** How many spans it has. */
  int spans() {
    return firsts.size();
  }

  /** The lowest address of a span. */
  Address first(int span) {
    return firsts.get(span);
  }

  /** The highest address of a span. */
  Address last(int span) {
    return lasts.get(span);
  }

  /** Whether all addresses of another set are in it. */
  boolean covers(AddressSet other) {
    for (int i = 0; i < other.firsts.size(); i++) {
      int at = spanAt(other.firsts.get(i));
      if (at < 0 || !isIn(other.firsts.get(i), at) || !isIn(other.lasts.get(i), at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether some address is in both. */
  boolean meets(AddressSet other) {
    for (int i = 0; i < other.firsts.size(); i++) {
      int at = spanAt(other.lasts.get(i));
      if (at >= 0 && lasts.get(at).compareTo(other.firsts.get(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The last span that starts at or before an address; negative if all start behind it. */
  private int spanAt(Address address) {
    int low = 0;
    int high = firsts.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (firsts.get(middle).compareTo(address) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private boolean isIn(Address address, int span) {
    return firsts.get(span).compareTo(address) <= 0 && address.compareTo(lasts.get(span)) <= 0;
  }
}
