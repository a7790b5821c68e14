package dev.berth.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Fuzzes the targets one after the other, each in a process of its own, for so many minutes each.
 * What one finds is kept among its inputs, where the tests find it too.
 */
final class Campaign {
  private static final int LONGEST_INPUT = 4096;
  private static final int SECONDS_PER_INPUT = 30;
  private static final int MEGABYTES = 3072;
  private static final String INSTRUMENTED = "dev.berth.**:org.snakeyaml.**:tools.jackson.core.**";

  /** Run for what it answers, not to be explored itself. */
  private static final String NOT_HOOKED = "com.networknt.**:tools.jackson.databind.**";

  /** Looks at every regular expression that is compiled, for some that inputs could become. */
  private static final String SLOW_HOOKS = "com.code_intelligence.jazzer.sanitizers.RegexInjection";

  private Campaign() {}

  /** Takes the minutes, and the names of targets unless it is to be all of them. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int minutes = Integer.parseInt(args[0]);
    Map<String, Target> targets = Target.all();
    List<String> names =
        args.length > 1 ? List.of(args).subList(1, args.length) : List.copyOf(targets.keySet());
    if (!targets.keySet().containsAll(names)) {
      throw new IllegalArgumentException("targets: " + targets.keySet());
    }
    List<String> found = new ArrayList<>();
    for (String name : names) {
      System.out.println("== " + name);
      if (fuzz(name, targets.get(name), minutes) != 0) {
        found.add(name);
      }
    }
    System.out.println(found.isEmpty() ? "nothing was found" : "something was found by " + found);
    System.exit(found.isEmpty() ? 0 : 1);
  }

  private static int fuzz(String name, Target target, int minutes)
      throws IOException, InterruptedException {
    Path corpus = Inputs.path("src/fuzz/target/corpus").resolve(name);
    Files.createDirectories(corpus);
    List<String> command = new ArrayList<>(java(name));
    command.addAll(jazzer(corpus));
    command.addAll(libFuzzer(name, minutes));
    command.add(corpus.toString());
    command.add(Inputs.kept(name).toString());
    for (String folder : target.seeds()) {
      command.add(Inputs.path(folder).toString());
    }
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static List<String> java(String name) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dberth.root=" + Inputs.path(""),
        "-Dberth.fuzz=" + name,
        "-Xmx" + MEGABYTES / 2 + "m",
        "-cp",
        System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer");
  }

  private static List<String> jazzer(Path corpus) {
    return List.of(
        "--target_class=" + Fuzz.class.getName(),
        "--instrumentation_includes=" + INSTRUMENTED,
        "--custom_hook_excludes=" + NOT_HOOKED,
        "--disabled_hooks=" + SLOW_HOOKS,
        "--reproducer_path=" + corpus.getParent());
  }

  private static List<String> libFuzzer(String name, int minutes) {
    return List.of(
        "-artifact_prefix=" + Inputs.kept(name) + "/",
        "-dict=" + Inputs.path("testdata/fuzz/words.dict"),
        "-max_total_time=" + minutes * 60,
        "-max_len=" + LONGEST_INPUT,
        "-timeout=" + SECONDS_PER_INPUT,
        "-report_slow_units=" + SECONDS_PER_INPUT,
        "-rss_limit_mb=" + MEGABYTES,
        "-print_final_stats=1");
  }
}
