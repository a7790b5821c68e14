package dev.berth.engine.fix;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.load.Loaded;
import dev.berth.engine.load.Loader;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether a patched text holds the same documents as before but for the scalars that the patch is
 * about, each of which has exactly the value that was put in, for what stands wholly in text that
 * was put in between, and for entries and items that were taken out as wholes.
 */
final class Likeness {
  private static final Set<String> SWITCHES =
      Set.of("true", "yes", "on", "y", "false", "no", "off", "n");

  private final Patch patch;

  private final TreeMap<Integer, Integer> insertions;

  private Likeness(Patch patch) {
    this.patch = patch;
    this.insertions = patch.insertions();
  }

  /** Whether a text that was sound is what a patch was to make of it. */
  static boolean holds(Source before, Source after, Patch patch) {
    Loaded old = Loader.load(before);
    Loaded changed = Loader.load(after);
    int count = old.documents().size();
    if (!isSound(old) || !isSound(changed) || count != changed.documents().size()) {
      return false;
    }
    Likeness likeness = new Likeness(patch);
    for (int i = 0; i < count; i++) {
      if (!likeness.is(old.documents().get(i).root(), changed.documents().get(i).root())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSound(Loaded loaded) {
    for (Diagnostic each : loaded.diagnostics()) {
      if (each.severity() == Severity.ERROR) {
        return false;
      }
    }
    return true;
  }

  private boolean is(Node old, Node changed) {
    if (old instanceof Mapping mapping && changed instanceof Mapping other) {
      return isMapping(mapping.entries(), other.entries());
    }
    if (old instanceof Sequence sequence && changed instanceof Sequence other) {
      return isSequence(sequence.items(), other.items());
    }
    return old instanceof Scalar scalar
        && changed instanceof Scalar other
        && (scalar.kind() == other.kind() || isMeant(scalar, other.kind()))
        && isScalar(scalar, other);
  }

  private boolean isMapping(List<Mapping.Entry> all, List<Mapping.Entry> changed) {
    List<Mapping.Entry> old = new ArrayList<>();
    for (Mapping.Entry each : all) {
      if (!isTakenOut(each.key()) || !isTakenOut(each.value())) {
        old.add(each);
      }
    }
    int next = 0;
    for (Mapping.Entry each : changed) {
      if (isInserted(each.key()) && isInserted(each.value())) {
        continue;
      }
      boolean same = next < old.size() && is(old.get(next).key(), each.key());
      if (!same || !is(old.get(next).value(), each.value())) {
        return false;
      }
      next++;
    }
    return next == old.size();
  }

  private boolean isSequence(List<Node> all, List<Node> changed) {
    List<Node> old = new ArrayList<>();
    for (Node each : all) {
      if (!isTakenOut(each)) {
        old.add(each);
      }
    }
    int next = 0;
    for (Node each : changed) {
      if (isInserted(each)) {
        continue;
      }
      if (next == old.size() || !is(old.get(next), each)) {
        return false;
      }
      next++;
    }
    return next == old.size();
  }

  private boolean isTakenOut(Node old) {
    return old.span().anchor().isEmpty() && patch.takesOut(old.span());
  }

  private boolean isInserted(Node changed) {
    Map.Entry<Integer, Integer> insertion = insertions.floorEntry(changed.span().from());
    return insertion != null
        && changed.span().to() <= insertion.getValue()
        && changed.span().anchor().isEmpty();
  }

  /** Whether a text was to be what it is now: a number that is in it, or a switch. */
  private boolean isMeant(Scalar old, ScalarKind now) {
    if (old.kind() != ScalarKind.TEXT || !patch.replaces(old.span())) {
      return false;
    }
    String text = patch.text(old.span());
    return switch (now) {
      case INTEGER ->
          old.text().contains(text)
              || digits(old.text()).contains(text)
              || NumberWords.isSame(old.text(), text);
      case BOOLEAN -> SWITCHES.contains(old.text().toLowerCase(Locale.ROOT));
      default -> false;
    };
  }

  /** The same without what may stand between digits. */
  private static String digits(String text) {
    return text.replace(" ", "").replace("_", "");
  }

  private boolean isScalar(Scalar old, Scalar changed) {
    if (old.text().equals(changed.text())) {
      return true;
    }
    if (old.span().anchor().isPresent() || !patch.changes(old.span())) {
      return false;
    }
    String text = patch.text(old.span());
    boolean quoted = isQuoted(text);
    boolean mayQuote = old.isQuoted() || patch.replaces(old.span());
    String value = quoted ? text.substring(1, text.length() - 1) : text;
    return quoted == changed.isQuoted()
        && (!quoted || mayQuote)
        && value.indexOf('"') < 0
        && value.equals(changed.text());
  }

  private static boolean isQuoted(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return text.length() > 1
        && (first == '"' || first == '\'')
        && text.charAt(text.length() - 1) == first;
  }
}
