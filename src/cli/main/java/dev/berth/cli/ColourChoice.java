package dev.berth.cli;

/** What the user wants of colours. */
enum ColourChoice {
  AUTO,
  ALWAYS,
  NEVER
}
