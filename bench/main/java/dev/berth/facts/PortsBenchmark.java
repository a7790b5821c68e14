package dev.berth.facts;

import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** What the claims of one machine cost: single ports and ranges that overlap by chance. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PortsBenchmark {
  private static final int LONGEST = 1000;

  /** How many claims: as on a node, and far more. */
  @Param({"10", "1000"})
  int claims;

  private final List<PortRange> ranges = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  @Setup
  public void draw() {
    Random chance = new Random(1);
    for (int i = 0; i < claims; i++) {
      int first = PortRange.LOWEST + chance.nextInt(PortRange.HIGHEST - LONGEST);
      int length = chance.nextInt(4) == 0 ? chance.nextInt(LONGEST) : 0;
      ranges.add(new PortRange(first, first + length));
      texts.add(Integer.toString(first));
    }
  }

  /** Gives the claims their ports one after the other, as the look-up of collisions does. */
  @Benchmark
  public int take() {
    TakenPorts<PortRange> taken = new TakenPorts<>();
    int met = 0;
    for (PortRange each : ranges) {
      met += taken.takerIn(each).isPresent() ? 1 : 0;
      taken.take(each, each);
    }
    return met;
  }

  /** Compares each range with the next. */
  @Benchmark
  public int compare() {
    int width = 0;
    for (int i = 1; i < ranges.size(); i++) {
      PortRange one = ranges.get(i - 1);
      PortRange other = ranges.get(i);
      width += one.overlaps(other) ? one.intersection(other).last() : one.compareTo(other);
    }
    return width;
  }

  @Benchmark
  public int parse() {
    int sum = 0;
    for (String each : texts) {
      sum += PortRange.parsePort(each).orElse(0);
    }
    return sum;
  }
}
