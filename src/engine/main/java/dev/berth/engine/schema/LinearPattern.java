package dev.berth.engine.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * A regular expression that comes from elsewhere. It is matched in time linear to the text, and
 * refused where that is impossible: there is no looking around and no reference back.
 */
public final class LinearPattern {
  private static final int LONGEST = 1_000;

  /** Of a longer text, so many characters are looked at. */
  private static final int LONGEST_TEXT = 100_000;

  private final Optional<Pattern> pattern;
  private final String wrong;

  private LinearPattern(Optional<Pattern> pattern, String wrong) {
    this.pattern = pattern;
    this.wrong = wrong;
  }

  /** The expression that a text is, or is meant to be. */
  public static LinearPattern of(String text) {
    if (text.length() > LONGEST) {
      return unfit("pattern is longer than " + LONGEST + " characters");
    }
    if (PatternSize.of(text) > PatternSize.MOST) {
      return unfit("pattern repeats its parts more than " + PatternSize.MOST + " times");
    }
    try {
      return new LinearPattern(Optional.of(Pattern.compile(text)), "");
    } catch (PatternSyntaxException mistake) {
      return unfit("pattern is not one: " + mistake.getDescription().toLowerCase(Locale.ROOT));
    }
  }

  private static LinearPattern unfit(String wrong) {
    return new LinearPattern(Optional.empty(), wrong);
  }

  /** Why it cannot be matched; empty if it can be. */
  public String wrong() {
    return wrong;
  }

  /**
   * Whether it fits some part of a text, of which the first 100,000 characters count.
   *
   * @throws java.util.NoSuchElementException if something is wrong with it
   */
  public boolean fits(String text) {
    String seen = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    return pattern.orElseThrow().matcher(seen).find();
  }
}
