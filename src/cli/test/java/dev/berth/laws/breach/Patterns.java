package dev.berth.laws.breach;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Uses the regular expressions of the JDK. */
public final class Patterns {
  private Patterns() {}

  static Pattern compiled(String pattern) {
    return Pattern.compile(pattern);
  }

  static boolean matched(String pattern, String text) {
    return Pattern.matches("a" + pattern, text);
  }

  static Function<String, Pattern> reference() {
    return Pattern::compile;
  }

  static boolean matching(Matcher matcher) {
    return matcher.matches();
  }
}
