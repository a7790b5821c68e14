package dev.berth.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a component of a rule an option that users can set. The component is an {@code int}, a
 * {@code boolean}, a {@code String}, an enum or a {@code List<String>}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.SOURCE)
public @interface Option {
  /**
   * The default, as it would be written in a configuration: list items are parted by commas, and
   * the constant {@code SAME_HOST} of an enum is written {@code same-host}.
   */
  String value();

  /** What the option changes: a sentence, with a period. */
  String doc();
}
