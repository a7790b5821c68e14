package dev.berth.source;

/**
 * What a scalar is. Only spellings that every reader understands alike count as numbers and
 * booleans: {@code true}, {@code false} and plain decimal integers. All else that is not null is
 * text and keeps its spelling, so that {@code 14.10} stays a version and {@code 022} is never
 * silently another port.
 */
public enum ScalarKind {
  NULL,
  BOOLEAN,
  INTEGER,
  TEXT
}
