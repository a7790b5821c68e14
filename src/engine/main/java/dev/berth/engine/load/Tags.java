package dev.berth.engine.load;

import dev.berth.source.ScalarKind;
import java.util.Optional;

/** What the tags of the YAML 1.2 core schema make of a value. No tag ever creates an object. */
final class Tags {
  static final String TEXT = "tag:yaml.org,2002:str";
  static final String MAPPING = "tag:yaml.org,2002:map";
  static final String SEQUENCE = "tag:yaml.org,2002:seq";
  private static final String CORE = "tag:yaml.org,2002:";
  private static final String UNSPECIFIC = "!";

  private Tags() {}

  /** Whether the tag makes text of a scalar, however it is written. */
  static boolean isText(String tag) {
    return tag.equals(TEXT) || tag.equals(UNSPECIFIC);
  }

  /** Whether the tag says nothing but that a collection is one. */
  static boolean isCollection(String tag, String expected) {
    return tag.equals(expected) || tag.equals(UNSPECIFIC);
  }

  /** The kind of a tagged scalar, if the tag is known and the text fits it. */
  static Optional<ScalarKind> kind(String tag, String text) {
    return fits(tag, text) ? Optional.of(Scalars.kind(text)) : Optional.empty();
  }

  /** The tag as it is usually written. */
  static String shown(String tag) {
    return tag.startsWith(CORE) ? "!!" + tag.substring(CORE.length()) : tag;
  }

  private static boolean fits(String tag, String text) {
    return switch (tag) {
      case "tag:yaml.org,2002:null" -> Scalars.isNull(text);
      case "tag:yaml.org,2002:bool" -> Scalars.isBoolean(text);
      case "tag:yaml.org,2002:int" -> isInteger(text);
      case "tag:yaml.org,2002:float" -> isFloat(text);
      default -> false;
    };
  }

  private static boolean isInteger(String text) {
    if (text.startsWith("0x")) {
      return isMadeOf(text, 2, "0123456789abcdefABCDEF");
    }
    if (text.startsWith("0o")) {
      return isMadeOf(text, 2, "01234567");
    }
    return isMadeOf(text, signLength(text), "0123456789");
  }

  private static boolean isFloat(String text) {
    String number = text.substring(signLength(text));
    return switch (number) {
      case ".inf", ".Inf", ".INF" -> true;
      case ".nan", ".NaN", ".NAN" -> number.length() == text.length();
      default -> isDecimal(number);
    };
  }

  private static boolean isDecimal(String number) {
    int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
    String mantissa = exponent < 0 ? number : number.substring(0, exponent);
    int point = mantissa.indexOf('.');
    String digits =
        point < 0 ? mantissa : mantissa.substring(0, point) + mantissa.substring(point + 1);
    String power = exponent < 0 ? "0" : number.substring(exponent + 1);
    return isMadeOf(digits, 0, "0123456789") && isMadeOf(power, signLength(power), "0123456789");
  }

  private static int signLength(String text) {
    return text.startsWith("-") || text.startsWith("+") ? 1 : 0;
  }

  private static boolean isMadeOf(String text, int from, String allowed) {
    for (int i = from; i < text.length(); i++) {
      if (allowed.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return from < text.length();
  }
}
