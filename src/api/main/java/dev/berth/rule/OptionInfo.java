package dev.berth.rule;

/**
 * An option of a rule as documents and configurations see it.
 *
 * @param type {@code integer}, {@code boolean}, {@code string}, {@code list}, or the choices of an
 *     enum parted by bars
 */
public record OptionInfo(String name, String type, String defaultValue, String doc) {}
