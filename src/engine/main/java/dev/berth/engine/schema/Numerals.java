package dev.berth.engine.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spellings of whole numbers that readers of YAML and JSON take differently, and those that
 * people write although no reader takes them. What each reader makes of them was measured: YAML 1.1
 * reads {@code 022} as octal, {@code 12:30} in base 60 and {@code 9_443} as a number, YAML 1.2 does
 * not.
 */
final class Numerals {
  private static final int LONGEST = 40;
  private static final String GAP = "[\\s\\p{Z}\\uFEFF]";
  private static final Pattern PLAIN = Pattern.compile("0|[1-9][0-9]*");
  private static final Pattern BLANKS =
      Pattern.compile(GAP + "*+([0-9]++)" + GAP + "*+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern RADIX =
      Pattern.compile("0[xX]([0-9a-fA-F]+)|0[oO]([0-7]+)|0[bB]([01]+)");
  private static final Pattern GROUPED =
      Pattern.compile("[1-9][0-9]{0,2}([.,'’ \\u00A0\\u202F][0-9]{3})+");
  private static final Pattern DECIMAL =
      Pattern.compile("[0-9]+(?:\\.[0-9]*)?([eE]\\+?[0-9]{1,2})?");
  private static final Pattern CLOCK = Pattern.compile("[0-9]{1,2}(:[0-5]?[0-9]){1,2}");

  private static final List<Function<String, Optional<Numeral>>> SPELLINGS =
      List.of(
          Numerals::blanks,
          Numerals::otherDigits,
          Numerals::zeros,
          Numerals::radix,
          Numerals::signOrUnderscore,
          Numerals::grouped,
          Numerals::decimal,
          Numerals::clock);

  private Numerals() {}

  static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches();
  }

  /** What is odd about the text, if it is a number to anybody but not in plain digits. */
  static Optional<Numeral> read(String text) {
    if (text.length() > LONGEST || isPlain(text)) {
      return Optional.empty();
    }
    for (Function<String, Optional<Numeral>> spelling : SPELLINGS) {
      Optional<Numeral> numeral = spelling.apply(text);
      if (numeral.isPresent()) {
        return numeral;
      }
    }
    return Optional.empty();
  }

  private static Optional<Numeral> blanks(String text) {
    Matcher matcher = BLANKS.matcher(text);
    boolean blanks = matcher.matches() && matcher.group(1).length() < text.length();
    return blanks ? odd(", which has blanks around the number", matcher.group(1)) : none();
  }

  private static Optional<Numeral> otherDigits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      if (!Character.isDigit(c)) {
        return none();
      }
      digits.append(Character.digit(c, 10));
    }
    boolean other = !digits.isEmpty() && !digits.toString().equals(text);
    return other ? odd(", which is not in the digits 0 to 9", digits.toString()) : none();
  }

  private static Optional<Numeral> zeros(String text) {
    if (!text.matches("0[0-9]+")) {
      return none();
    }
    String decimal = new BigInteger(text).toString();
    if (!text.matches("[0-7]+")) {
      return Optional.of(Numeral.readAs(decimal));
    }
    String octal = new BigInteger(text, 8).toString();
    String readings = "read as " + octal + " by some readers and as " + decimal + " by others";
    boolean same = octal.equals(decimal);
    return odd(same ? ", which starts with a zero" : ", which is " + readings, decimal);
  }

  private static Optional<Numeral> radix(String text) {
    Matcher matcher = RADIX.matcher(text);
    if (!matcher.matches()) {
      return none();
    }
    int radix = matcher.group(1) != null ? 16 : matcher.group(2) != null ? 8 : 2;
    return Optional.of(Numeral.readAs(new BigInteger(text.substring(2), radix).toString()));
  }

  private static Optional<Numeral> signOrUnderscore(String text) {
    boolean number = text.matches("\\+?[0-9]+(_[0-9]+)*");
    String digits = text.replace("+", "").replace("_", "");
    return number && digits.length() < text.length() ? Optional.of(Numeral.readAs(digits)) : none();
  }

  private static Optional<Numeral> grouped(String text) {
    boolean grouped = GROUPED.matcher(text).matches();
    return grouped
        ? odd(", which has marks between its digits", text.replaceAll("[^0-9]", ""))
        : none();
  }

  private static Optional<Numeral> decimal(String text) {
    Matcher matcher = DECIMAL.matcher(text);
    if (!matcher.matches()) {
      return none();
    }
    BigDecimal number = new BigDecimal(text).stripTrailingZeros();
    String whole = number.scale() > 0 ? "" : number.toPlainString();
    boolean exponent = matcher.group(1) != null && !whole.isEmpty();
    return exponent
        ? Optional.of(Numeral.readAs(whole))
        : odd(", which has a decimal point", whole);
  }

  private static Optional<Numeral> clock(String text) {
    if (!CLOCK.matcher(text).matches()) {
      return none();
    }
    int number = 0;
    for (String part : text.split(":")) {
      number = number * 60 + Integer.parseInt(part);
    }
    return odd(", which is a clock time; some readers make " + number + " of it", "");
  }

  private static Optional<Numeral> odd(String clause, String meant) {
    return Optional.of(new Numeral(clause, meant));
  }

  private static Optional<Numeral> none() {
    return Optional.empty();
  }
}
