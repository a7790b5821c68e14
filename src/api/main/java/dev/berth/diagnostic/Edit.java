package dev.berth.diagnostic;

import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A change to the text of a source: what stands at a span, and what is to stand there instead. All
 * around it stays as it is: quotes, comments, the layout.
 *
 * @param before what has to stand there, or nothing is changed
 */
public record Edit(Span span, String before, String after) {
  /**
   * Puts a value where another is written. What is in quotes stays in quotes, and what has none
   * gets some if it would otherwise be read as something else. A value that is not written
   * literally, because of escapes or behind an alias, is left alone.
   */
  public static Edit value(Located place, Object before, Object after) {
    Span span = place.span();
    String from = before.toString();
    String to = after.toString();
    if (span.anchor().isPresent()) {
      return new Edit(span, from, to);
    }
    if (span.text().equals(from)) {
      return new Edit(span, from, isPlainBeside(from, to) ? to : "\"" + to + "\"");
    }
    return new Edit(span.slice(from, 0, from.length()), from, to);
  }

  /** Puts a text behind what stands at a place. */
  public static Edit behind(Located place, String text) {
    Span span = place.span();
    return span.anchor().isPresent()
        ? new Edit(span, "", text)
        : new Edit(span.source().span(span.to(), span.to()), "", text);
  }

  /** Puts numbers behind an item of a list, on lines of their own if the items have such. */
  public static Edit items(Located beside, int... numbers) {
    List<String> items = new ArrayList<>();
    for (int each : numbers) {
      items.add(String.valueOf(each));
    }
    return items(beside, items);
  }

  /** Puts numbers, or two with a hyphen between, behind an item of a list likewise. */
  public static Edit items(Located beside, List<String> items) {
    return Insertion.item(beside.span(), items.toArray(new String[0]));
  }

  /** Puts a name behind an item of a list likewise, in quotes if that or the name has some. */
  public static Edit item(Located beside, String name) {
    boolean plain = Character.isLetter(beside.span().text().charAt(0)) && isPlainBeside("x", name);
    return Insertion.item(beside.span(), plain ? name : "\"" + name + "\"");
  }

  /**
   * Puts a mapping behind one that is an item of a list, in the manner of that one.
   *
   * @param entries texts and lists of texts by their keys, in order
   */
  public static Edit mapping(Located beside, Map<String, Object> entries) {
    return Insertion.item(beside.span(), new MappingText(beside.span()).of(entries));
  }

  /** Moves an item of a list behind another one, with what {@link #withoutItem} takes along. */
  public static List<Edit> move(Located item, Located beside) {
    Edit gone = withoutItem(item);
    boolean lines = gone.before().endsWith("\n");
    Edit come =
        lines
            ? Insertion.lines(beside.span(), gone.before())
            : Insertion.item(beside.span(), item.span().text());
    return List.of(gone, come);
  }

  /**
   * Puts a key with a number behind an entry of a mapping, in the manner of that entry.
   *
   * @param beside the value of the entry
   * @param keys the key, and those below it
   */
  public static Edit entry(Located beside, int number, String... keys) {
    return Insertion.entry(beside.span(), String.valueOf(number), keys);
  }

  /** Puts a key with a text in quotes behind an entry of a mapping likewise. */
  public static Edit entry(Located beside, String text, String key) {
    return Insertion.entry(beside.span(), "\"" + text + "\"", key);
  }

  /** Says that something is so, with a key behind an entry of a mapping likewise. */
  public static Edit flag(Located beside, String key) {
    return Insertion.entry(beside.span(), "true", key);
  }

  /** This insertion with another one of the same place behind it. */
  public Edit and(Edit further) {
    return new Edit(span, before, after + further.after);
  }

  /**
   * Takes an entry out of its mapping, with what parts it from others.
   *
   * @param place its key or its value
   */
  public static Edit withoutEntry(Located place) {
    return Removal.entry(place.span());
  }

  /** Takes an item out of its list likewise. */
  public static Edit withoutItem(Located item) {
    return Removal.item(item.span());
  }

  /** Takes out what stands at a place. */
  public static Edit without(Span span) {
    return new Edit(span, span.text(), "");
  }

  /** Whether the text is what it has to be, and is written nowhere but here. */
  public boolean fits() {
    boolean changes = !before.equals(after);
    return changes && span.anchor().isEmpty() && span.text().equals(before) && isHarmless();
  }

  /**
   * Whether the two have a character in common, or are at one place. Two that put different
   * mappings or entries there do not: one stands behind the other.
   */
  public boolean touches(Edit other) {
    boolean apart = addsKeys() && other.addsKeys() && !after.equals(other.after);
    return span.source() == other.span.source()
        && span.from() <= other.span.to()
        && other.span.from() <= span.to()
        && !(apart && span.from() == other.span.from());
  }

  /** Whether this puts in what has keys, with what parts it from what is before it. */
  private boolean addsKeys() {
    boolean parted = !after.isEmpty() && "\r\n,".indexOf(after.charAt(0)) >= 0;
    return parted && isInsertion() && after.indexOf(':') > 0;
  }

  /** Whether this takes nothing out. */
  public boolean isInsertion() {
    return before.isEmpty() && span.from() == span.to();
  }

  /**
   * No break and no escape: what is put in has the same sense in quotes of either kind. What is put
   * between values is no part of any of them.
   */
  private boolean isHarmless() {
    for (int i = 0; i < after.length(); i++) {
      char c = after.charAt(i);
      boolean own = i == 0 || i == after.length() - 1;
      if (isInsertion() && "\r\n\t\"".indexOf(c) >= 0) {
        continue;
      }
      if (c < ' ' || c == '\\' || c == '\'' || c == '"' && !own || Character.isISOControl(c)) {
        return false;
      }
    }
    return true;
  }

  /** A number stays a number, and a word a word. */
  private static boolean isPlainBeside(String from, String to) {
    if (Plain.isNumber(from) || Plain.isNumber(to)) {
      return Plain.isNumber(from) && Plain.isNumber(to);
    }
    return Plain.isWord(to) || Plain.isStretch(from) && Plain.isStretch(to);
  }
}
