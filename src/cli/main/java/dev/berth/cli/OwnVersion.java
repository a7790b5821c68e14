package dev.berth.cli;

import java.util.function.Supplier;

/** The version of berth, read when it is asked for. */
final class OwnVersion implements Supplier<String> {
  @Override
  public String get() {
    return Version.ofBerth();
  }
}
