package dev.berth.rule;

import dev.berth.diagnostic.Severity;
import dev.berth.model.Declared;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record that implements {@link Rule} a rule. Its id is its name in kebab-case; the last
 * part of its package is its pack. The annotation processor refuses, at the record, what is missing
 * or ill-formed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface LintRule {
  Severity severity();

  /** How sure the facts behind the rule are. */
  Confidence confidence() default Confidence.DOCUMENTED;

  /** The first step of the ladder that asks this of an environment. */
  Profile profile() default Profile.RECOMMENDED;

  /** Whether a comment, a key, a configuration or a baseline may answer what it finds. */
  boolean suppressible() default true;

  /** The problem in a few words: lower case, no period. */
  String summary();

  /** What goes wrong, for whom, in this environment: sentences. */
  String why();

  /** What to do: one sentence, an order, with a period. */
  String fix();

  /**
   * Where it is documented: a key of the source list with an optional row or section behind it
   * ({@code "SEED P15"}), or an https address.
   */
  String[] source();

  /**
   * Of a rule that is asked about whole environments: the kinds of things in them that it goes by,
   * if it goes by some only.
   */
  Class<? extends Declared>[] about() default {};

  /** The version of berth, or of the pack, that brought the rule. */
  String since() default "0.1.0";
}
