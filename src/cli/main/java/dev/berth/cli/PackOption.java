package dev.berth.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** The option of every command that knows rules. */
final class PackOption {
  @Option(
      names = "--pack",
      paramLabel = "JAR",
      description =
          "Use the rules of a jar too; may be given more than once. The code in it runs with"
              + " your rights.")
  private List<String> packs = List.of();

  List<String> jars() {
    return packs;
  }
}
