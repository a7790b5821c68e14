package dev.berth.engine.pack;

import dev.berth.source.Located;

/** What a rule demands of the values that it is about. */
sealed interface Demand extends Located permits Condition, Unique, Refers {}
