package dev.berth.bench;

import dev.berth.engine.bind.Binder;
import dev.berth.engine.bind.Bound;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.load.Loader;
import dev.berth.model.Catalogue;
import dev.berth.source.Document;
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

/** From a tree to an environment, and the catalogue that this needs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class BindBenchmark {
  @Param({"100", "10000"})
  int hosts;

  private final Catalogue catalogue = BuiltInCatalogue.make();
  private Document document;

  @Setup
  public void load() {
    document = Loader.load(Texts.yaml(hosts)).documents().get(0);
  }

  @Benchmark
  public Bound bind() {
    return Binder.bind(document, catalogue);
  }
}
