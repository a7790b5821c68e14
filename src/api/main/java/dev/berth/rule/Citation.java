package dev.berth.rule;

/**
 * Where something is documented.
 *
 * @param key the key of the source list; the address itself where the rule names one
 * @param locator the row or section, or an empty string
 * @param title the title of the page
 * @param url the address of the page
 */
public record Citation(String key, String locator, String title, String url) {}
