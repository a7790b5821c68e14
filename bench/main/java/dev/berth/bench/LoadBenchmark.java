package dev.berth.bench;

import dev.berth.engine.load.Loaded;
import dev.berth.engine.load.Loader;
import dev.berth.source.Source;
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

/** From a text to a tree. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LoadBenchmark {
  @Param({"100", "10000"})
  int hosts;

  private Source yaml;
  private Source json;

  @Setup
  public void write() {
    yaml = Texts.yaml(hosts);
    json = Texts.json(hosts);
  }

  @Benchmark
  public Loaded yaml() {
    return Loader.load(yaml);
  }

  @Benchmark
  public Loaded json() {
    return Loader.load(json);
  }
}
