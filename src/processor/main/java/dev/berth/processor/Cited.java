package dev.berth.processor;

/**
 * A page that a rule cites.
 *
 * @param locator the row or section, or an empty string
 */
record Cited(Page page, String locator) {}
