package dev.berth.facts;

import dev.berth.model.Declared;
import dev.berth.model.Value;
import java.util.List;

/**
 * A name that stands for something declared elsewhere.
 *
 * @param kind what it names: {@code server}, {@code site}, {@code LDAP configuration}
 * @param available the names that are declared, in document order
 */
public record Reference(
    Declared owner, String kind, Value<String> name, boolean resolved, List<String> available) {}
