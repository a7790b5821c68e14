package dev.berth.engine.load;

/** What is wrong, and one order that says how to mend it. */
record Wording(String message, String help) {}
