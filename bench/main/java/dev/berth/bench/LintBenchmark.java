package dev.berth.bench;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.rules.Rules;
import dev.berth.source.Source;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From bytes to findings, with all rules. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LintBenchmark {
  @Param({"100", "10000"})
  int hosts;

  private final Linter linter = new Linter(BuiltInCatalogue.make(), List.of(new Rules()));
  private byte[] sound;
  private byte[] broken;

  @Setup
  public void write() {
    sound = bytes(Texts.yaml(hosts));
    broken = bytes(Texts.broken(hosts));
  }

  @Benchmark
  public Result sound() {
    return linter.lint(List.of(input(sound)));
  }

  @Benchmark
  public Result broken() {
    return linter.lint(List.of(input(broken)));
  }

  private static byte[] bytes(Source source) {
    return source.text().getBytes(StandardCharsets.UTF_8);
  }

  private static Input input(byte[] bytes) {
    return new Input.Stream("bench.yaml", new ByteArrayInputStream(bytes));
  }
}
