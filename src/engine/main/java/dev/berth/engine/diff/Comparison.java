package dev.berth.engine.diff;

import dev.berth.engine.diff.EnvironmentChanges.Same;
import dev.berth.engine.diff.Pairing.Pair;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what two environments declare, thing by thing and key by key. */
final class Comparison {
  private final Veil veil;
  private final List<Block> blocks = new ArrayList<>();
  private int writtenDown;
  private int leftOut;
  private int following;

  Comparison(Veil veil) {
    this.veil = veil;
  }

  /** What differs, in the order in which it is told. */
  List<Change> changes() {
    List<Block> sorted = new ArrayList<>(blocks);
    sorted.sort(Block.ORDER);
    List<Change> changes = new ArrayList<>();
    sorted.forEach(each -> changes.addAll(each.changes()));
    return changes;
  }

  /** What may look different and is not. */
  Same same() {
    return new Same(writtenDown, leftOut, following);
  }

  void compare(Map<Kind, List<Thing>> before, Map<Kind, List<Thing>> after) {
    List<Thing> removedParts = new ArrayList<>();
    List<Thing> addedParts = new ArrayList<>();
    Map<Kind, Pairing<Thing>> pairings = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      pairings.put(kind, Pairing.of(before.get(kind), after.get(kind)));
    }
    Renames renames = new Renames(pairings);
    for (Kind kind : Kind.values()) {
      Pairing<Thing> pairing = pairings.get(kind);
      pairing.pairs().forEach(each -> compare(each, renames));
      pairing.removed().forEach(this::remove);
      pairing.added().forEach(this::add);
      for (Pair<Thing> each : pairing.pairs()) {
        Pairing<Thing> parts = Pairing.of(each.before().parts(), each.after().parts());
        parts.pairs().forEach(part -> compare(part, renames));
        removedParts.addAll(parts.removed());
        addedParts.addAll(parts.added());
      }
      pairing.removed().forEach(each -> removedParts.addAll(each.parts()));
      pairing.added().forEach(each -> addedParts.addAll(each.parts()));
      if (kind == Kind.FIREWALL_RULE) {
        blocks.addAll(new RuleOrder(pairing.pairs(), veil).changes());
      }
    }
    compareElsewhere(removedParts, addedParts);
  }

  /** Parts of one thing may be parts of another one now. */
  private void compareElsewhere(List<Thing> removed, List<Thing> added) {
    Pairing<Thing> moves = new Pairing<>(removed, added);
    moves.pairUnique(each -> each.loose().get(0));
    for (Pair<Thing> each : moves.pairs()) {
      Thing from = each.before();
      Thing to = each.after();
      Side before = Side.of(veil.of(from.label(), from.place()), from.place());
      Side after = Side.of(veil.of(to.label(), to.place()), to.place());
      String home = veil.of(from.home(), from.place());
      String text = Verb.MOVED.words() + " from " + home + " to " + veil.of(to.home(), to.place());
      Change change =
          Change.of(to.kind(), after.text(), "", Verb.MOVED, text, List.of(before, after));
      blocks.add(new Block(to.kind(), after.text(), to.place(), List.of(change)));
    }
    moves.removed().forEach(this::remove);
    moves.added().forEach(this::add);
  }

  private void compare(Pair<Thing> pair, Renames renames) {
    Thing from = pair.before();
    Thing to = pair.after();
    List<Change> changes = new ArrayList<>();
    for (String key : keys(from, to)) {
      Trait before =
          from.trait(key).orElseGet(() -> to.trait(key).orElseThrow().missing(from.place()));
      Trait after = to.trait(key).orElseGet(() -> before.missing(to.place()));
      if (!isSame(before, after)) {
        Trait followed = before.following(renames);
        if (isSame(followed, after)) {
          following++;
        } else {
          changes.add(change(to, followed, after));
        }
      }
    }
    if (!changes.isEmpty()) {
      blocks.add(new Block(to.kind(), changes.get(0).thing(), to.place(), changes));
    }
  }

  private static Set<String> keys(Thing from, Thing to) {
    Set<String> keys = new LinkedHashSet<>();
    to.traits().forEach(each -> keys.add(each.key()));
    from.traits().forEach(each -> keys.add(each.key()));
    return keys;
  }

  /** Whether there is nothing to tell here, be it because it is told elsewhere. */
  private boolean isSame(Trait before, Trait after) {
    if (before.isSame(after)) {
      boolean declared = after.origin().isDeclared();
      writtenDown += declared && before.origin().isAssumed() ? 1 : 0;
      leftOut += before.origin().isDeclared() && after.origin().isAssumed() ? 1 : 0;
      return true;
    }
    boolean idle =
        before.content().isIdle()
            && after.content().isIdle()
            && !before.origin().isDeclared()
            && !after.origin().isDeclared();
    boolean moot = isMoot(before, after) || isMoot(after, before);
    return idle || moot || before.origin().isToldElsewhere() && after.origin().isToldElsewhere();
  }

  /** Whether one side only says what the format documents, and the other has no use for it. */
  private static boolean isMoot(Trait nothing, Trait documented) {
    return nothing.content() == Content.NOTHING && documented.origin() == Origin.DOCUMENTED;
  }

  private Change change(Thing thing, Trait before, Trait after) {
    Passage passage = Passage.of(before, after, veil);
    String text = before.sentence(passage.sentence());
    String label = veil.of(thing.label(), thing.place());
    List<Side> sides = List.of(Side.of(before, veil), Side.of(after, veil));
    return Change.of(thing.kind(), label, before.key(), passage.verb(), text, sides);
  }

  private void add(Thing thing) {
    Whole whole = Whole.of(thing, veil);
    blocks.add(whole.block(Change.added(whole)));
  }

  private void remove(Thing thing) {
    Whole whole = Whole.of(thing, veil);
    blocks.add(whole.block(Change.removed(whole)));
  }
}
