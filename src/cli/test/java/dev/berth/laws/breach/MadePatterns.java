package dev.berth.laws.breach;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes regular expressions of what it is given, where a method's name starts so. */
public final class MadePatterns {
  private static final String BLANK = "[ \t]";
  private static final Pattern BLANKS = Pattern.compile(BLANK + "+");
  private static final String FROM_ELSEWHERE = System.getProperty("berth.pattern", "");

  private MadePatterns() {}

  static Pattern madeByCompiling(String given) {
    return Pattern.compile(given);
  }

  static boolean madeByMatching(String text, String given) {
    return Pattern.matches("a" + given, text);
  }

  static Function<String, Pattern> madeByReference() {
    return Pattern::compile;
  }

  static Pattern madeOfAFieldThatIsNoConstant() {
    return Pattern.compile(FROM_ELSEWHERE);
  }

  static String[] madeBySplitting(String text, String given) {
    return text.split(given, -1);
  }

  static boolean madeByTesting(String text, String given) {
    return text.strip().matches(given);
  }

  static BiPredicate<String, String> madeByReferenceToATest() {
    return String::matches;
  }

  static String madeByReplacing(String text, List<String> given) {
    return text.replaceAll(given.get(0), "");
  }

  static String madeByReplacingOnce(String text, String given) {
    return text.replaceFirst(BLANK + given, "");
  }

  static String[] constant(String text) {
    return text.split(BLANK + "+");
  }

  static String[] pattern(String text) {
    return BLANKS.split(text);
  }

  static boolean matcher(String text) {
    return BLANKS.matcher(text).matches();
  }

  static String literal(String text, String given) {
    return text.replace(given, "");
  }
}
