package dev.berth.facts;

import dev.berth.model.Declared;
import dev.berth.model.Value;

/** A host name or address that an environment gives for something. */
public record HostMention(Declared owner, Value<String> name) {}
