package dev.berth.source;

/** Whatever a finding can point at. */
public interface Located {
  Span span();
}
