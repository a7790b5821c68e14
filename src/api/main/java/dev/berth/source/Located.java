package dev.berth.source;

/** Whatever a finding can point at. */
public interface Located {
  Span span();

  /** The thing that has it, if that is not where it is written: some values count for several. */
  default Span holder() {
    return span();
  }
}
