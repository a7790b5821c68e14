package dev.berth.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a command was told.
 *
 * @param values the values of each option given, by its name; one that takes none has an empty list
 * @param told the names of the options that the command line gives; variables give the others
 * @param parameters all that is no option, in its order
 * @param files the names of the files that some of it was read from
 */
record Arguments(
    Usage usage,
    Map<String, List<String>> values,
    Set<String> told,
    List<String> parameters,
    List<String> files) {
  private static final int LONGEST_COUNT = 4;

  /** The same, read from files of these names. */
  Arguments from(List<String> names) {
    return new Arguments(usage, values, told, parameters, List.copyOf(names));
  }

  boolean has(Flag flag) {
    return values.containsKey(flag.name());
  }

  /** Whether the command line itself gives an option, and no variable. */
  boolean isTold(Flag flag) {
    return told.contains(flag.name());
  }

  /** Who gives an option. */
  String by(Flag flag) {
    return isTold(flag) ? "the command line" : flag.variable();
  }

  String text(Flag flag, String otherwise) {
    return has(flag) ? values.get(flag.name()).get(0) : otherwise;
  }

  List<String> texts(Flag flag) {
    return has(flag) ? values.get(flag.name()) : List.of();
  }

  /** A number from 1 on. */
  int count(Flag flag, int otherwise) {
    if (!has(flag)) {
      return otherwise;
    }
    String digits = text(flag, "");
    if (digits.length() > LONGEST_COUNT || !isCount(digits)) {
      throw invalid(flag, digits + " is not a number from 1 to 9999");
    }
    return Integer.parseInt(digits);
  }

  /** One of a few words, which are those of an enum in lower case. */
  <E extends Enum<E>> E choice(Flag flag, E otherwise) {
    if (!has(flag)) {
      return otherwise;
    }
    E[] choices = otherwise.getDeclaringClass().getEnumConstants();
    String[] words = new String[choices.length];
    for (int i = 0; i < choices.length; i++) {
      words[i] = choices[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (words[i].equals(text(flag, ""))) {
        return choices[i];
      }
    }
    throw unknown(flag, List.of(words));
  }

  private Refusal unknown(Flag flag, List<String> words) {
    String word = text(flag, "");
    String known = word + " is none of " + String.join(", ", words);
    return invalid(flag, known + NearWord.hint(word, words));
  }

  /** A refusal that says, in words, why what is given for an option is no value of it. */
  Refusal wrong(Flag flag, String why) {
    String given = isTold(flag) ? "option " + flag.name() : "variable " + flag.variable();
    return Refusal.usage("invalid value for " + given + ": " + why);
  }

  private Refusal invalid(Flag flag, String why) {
    return wrong(flag, why + usage.advice());
  }

  private static boolean isCount(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return !digits.isEmpty() && digits.charAt(0) != '0';
  }
}
