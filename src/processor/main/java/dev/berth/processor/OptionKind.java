package dev.berth.processor;

/** What an option can be. */
enum OptionKind {
  INTEGER,
  BOOLEAN,
  STRING,
  LIST,
  CHOICE
}
