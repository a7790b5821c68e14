package dev.berth.engine.diff;

import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of texts.
 *
 * @param kinds of what they are the names, if they are
 */
record Items(List<Item> items, Order order, List<Kind> kinds) implements Content {
  /** More of them are counted and not shown. */
  private static final int MOST_SHOWN = 12;

  Items {
    items = List.copyOf(items);
  }

  /** Texts that are no names of other things. */
  static Items of(List<Item> items, Order order) {
    return new Items(items, order, List.of());
  }

  /** Names of other things. */
  static Items referring(List<Item> items, Kind kind) {
    return new Items(items, Order.IS_FREE, List.of(kind));
  }

  @Override
  public Content following(Renames renames) {
    if (kinds.isEmpty()) {
      return this;
    }
    List<Item> followed = new ArrayList<>();
    for (Item each : items) {
      String now = renames.now(kinds.get(0), each.meaning);
      followed.add(new Item(each.text, now, each.place));
    }
    return new Items(followed, order, kinds);
  }

  /**
   * An item.
   *
   * @param meaning the same for items that mean the same
   */
  record Item(String text, String meaning, Span place) {}

  /** Whether it matters which item comes first. */
  enum Order {
    MATTERS,
    IS_FREE
  }

  @Override
  public String meaning() {
    List<String> meanings = new ArrayList<>();
    for (Item item : items) {
      meanings.add(item.meaning);
    }
    if (order == Order.IS_FREE) {
      Collections.sort(meanings);
    }
    return String.join("\n", meanings);
  }

  /** The items of this list, as often as they are in it, but for those of another one. */
  private List<Item> without(Items other) {
    Map<String, Integer> counts = new HashMap<>();
    for (Item item : other.items) {
      counts.merge(item.meaning, 1, Integer::sum);
    }
    List<Item> rest = new ArrayList<>();
    for (Item item : items) {
      if (counts.merge(item.meaning, -1, Integer::sum) < 0) {
        rest.add(item);
      }
    }
    return rest;
  }

  @Override
  public String text(Veil veil) {
    return list(items, veil);
  }

  @Override
  public Verb verb(Content after) {
    Items to = (Items) after;
    return without(to).isEmpty() && to.without(this).isEmpty() ? Verb.REORDERED : Verb.CHANGED;
  }

  @Override
  public String became(Passage passage) {
    Items to = (Items) passage.to();
    String gone = list(without(to), passage.veil());
    String come = list(to.without(this), passage.veil());
    if (passage.verb() == Verb.REORDERED) {
      return "reordered, now " + passage.after();
    }
    if (gone.equals(come)) {
      return "changed in a part that is not shown";
    }
    if (without(to).size() == 1 && to.without(this).size() == 1) {
      return "changed: " + come + " in place of " + gone;
    }
    String added = come.isEmpty() ? "" : come + " added";
    String removed = gone.isEmpty() ? "" : gone + " removed";
    return "changed: " + added + (come.isEmpty() || gone.isEmpty() ? "" : ", ") + removed;
  }

  private static String list(List<Item> items, Veil veil) {
    StringBuilder list = new StringBuilder();
    for (Item item : items.subList(0, Math.min(MOST_SHOWN, items.size()))) {
      list.append(list.isEmpty() ? "" : ", ").append(veil.of(item.text, item.place));
    }
    int more = items.size() - MOST_SHOWN;
    return more > 0 ? list + " and " + more + " more" : list.toString();
  }
}
