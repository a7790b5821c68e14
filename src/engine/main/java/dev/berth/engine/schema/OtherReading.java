package dev.berth.engine.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What other readers of YAML and JSON make of a text without quotes, where that is another text or
 * none. Source: YAML 1.1 (the types bool, int, float, timestamp, merge and value), YAML 1.2.2
 * §10.3.
 */
final class OtherReading {
  private static final int LONGEST_SHOWN = 30;

  private static final Pattern OCTAL = Pattern.compile("([-+]?)0([0-7_]+)");
  private static final Pattern RADIX =
      Pattern.compile("([-+]?)0(?:x([0-9a-fA-F_]+)|o([0-7]+)|b([01_]+))");
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9][0-9_]*");
  private static final Pattern REAL =
      Pattern.compile("[-+]?(?:[0-9][0-9_]*\\.?[0-9_]*|\\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]{1,3})?");
  private static final Pattern NO_NUMBER = Pattern.compile("[-+]?\\.inf|\\.nan");
  private static final Pattern BASE_60 = Pattern.compile("[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+");
  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+).*)?");

  private OtherReading() {}

  /** What the text is to some readers: {@code 14.1}, {@code true}, {@code a date}. */
  static Optional<String> of(String text) {
    String word = ofWord(text.toLowerCase(Locale.ROOT));
    if (!word.isEmpty()) {
      return Optional.of(word);
    }
    Optional<String> number = ofNumber(text);
    return number.filter(value -> !value.equals(text) && !text.equals(value + ".0"));
  }

  private static String ofWord(String text) {
    return switch (text) {
      case "y", "yes", "on" -> "true";
      case "n", "no", "off" -> "false";
      case "<<" -> "a merge key";
      case "=" -> "a default";
      default -> {
        if (NO_NUMBER.matcher(text).matches()) {
          yield text.endsWith("inf") ? "infinity" : "not a number";
        }
        yield DATE.matcher(text).matches() ? "a date" : "";
      }
    };
  }

  private static Optional<String> ofNumber(String text) {
    Matcher octal = OCTAL.matcher(text);
    if (octal.matches() && !octal.group(2).replace("_", "").isEmpty()) {
      return Optional.of(integer(octal.group(1) + octal.group(2), 8).toString());
    }
    Matcher radix = RADIX.matcher(text);
    if (radix.matches()) {
      return ofRadix(radix);
    }
    if (BASE_60.matcher(text).matches()) {
      return Optional.of(base60(text.replace("_", "")).toString());
    }
    String digits = text.replace("_", "");
    boolean number = WHOLE.matcher(text).matches() || REAL.matcher(text).matches();
    return number
        ? Optional.of(shown(new BigDecimal(digits).stripTrailingZeros()))
        : Optional.empty();
  }

  private static String shown(BigDecimal number) {
    boolean isShort = Math.abs(number.scale()) + number.precision() <= LONGEST_SHOWN;
    return isShort ? number.toPlainString() : "a number";
  }

  private static Optional<String> ofRadix(Matcher number) {
    int group = number.group(2) != null ? 2 : number.group(3) != null ? 3 : 4;
    int radix = group == 2 ? 16 : group == 3 ? 8 : 2;
    String digits = number.group(group).replace("_", "");
    return digits.isEmpty()
        ? Optional.empty()
        : Optional.of(integer(number.group(1) + digits, radix).toString());
  }

  private static BigInteger integer(String digits, int radix) {
    return new BigInteger(digits.replace("_", ""), radix);
  }

  private static BigInteger base60(String text) {
    BigInteger sum = BigInteger.ZERO;
    for (String part : text.replaceFirst("^[-+]", "").split(":")) {
      sum = sum.multiply(BigInteger.valueOf(60)).add(new BigInteger(part));
    }
    return text.startsWith("-") ? sum.negate() : sum;
  }
}
