package dev.berth.bench;

import dev.berth.engine.bind.Binder;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.load.Loader;
import dev.berth.facts.Collision;
import dev.berth.facts.Facts;
import dev.berth.model.Catalogue;
import dev.berth.model.Environment;
import dev.berth.source.Source;
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

/** From an environment to who claims which port, and which claims collide: none, or most. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FactsBenchmark {
  @Param({"100", "10000"})
  int hosts;

  private final Catalogue catalogue = BuiltInCatalogue.make();
  private Environment sound;
  private Environment broken;

  @Setup
  public void bind() {
    sound = environment(Texts.yaml(hosts));
    broken = environment(Texts.broken(hosts));
  }

  @Benchmark
  public List<Collision> sound() {
    return Facts.of(List.of(sound), catalogue).collisions(sound, Collision.Kind.OTHER);
  }

  @Benchmark
  public List<Collision> broken() {
    return Facts.of(List.of(broken), catalogue).collisions(broken, Collision.Kind.OTHER);
  }

  private Environment environment(Source source) {
    return Binder.bind(Loader.load(source).documents().get(0), catalogue)
        .environment()
        .orElseThrow();
  }
}
