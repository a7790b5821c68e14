package dev.berth.engine.run;

import dev.berth.engine.run.Intake.Taken;
import dev.berth.model.Catalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes all inputs of a run in, several at once. What comes of it does not depend on how many. */
final class Intakes {
  private final List<Input> inputs;
  private final Catalogue catalogue;
  private final Taken[] taken;
  private final Throwable[] failures;
  private int next;

  private Intakes(List<Input> inputs, Catalogue catalogue) {
    this.inputs = inputs;
    this.catalogue = catalogue;
    this.taken = new Taken[inputs.size()];
    this.failures = new Throwable[inputs.size()];
  }

  /** What each input holds, in the order of the inputs, read by at most so many threads. */
  static List<Taken> of(List<Input> inputs, Catalogue catalogue, int threads) {
    Intakes intakes = new Intakes(inputs, catalogue);
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, inputs.size()); i++) {
      Thread other = new Worker(intakes);
      other.start();
      others.add(other);
    }
    intakes.work();
    for (Thread other : others) {
      join(other);
    }
    return intakes.result();
  }

  private static final class Worker extends Thread {
    private final Intakes intakes;

    Worker(Intakes intakes) {
      this.intakes = intakes;
      setDaemon(true);
    }

    @Override
    public void run() {
      intakes.work();
    }
  }

  private void work() {
    for (int i = take(); i < taken.length; i = take()) {
      try {
        taken[i] = Intake.of(inputs.get(i), catalogue);
      } catch (RuntimeException | Error e) {
        failures[i] = e;
      }
    }
  }

  private synchronized int take() {
    return next < taken.length ? next++ : next;
  }

  private List<Taken> result() {
    for (Throwable failure : failures) {
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure instanceof RuntimeException exception) {
        throw exception;
      }
    }
    return Arrays.asList(taken);
  }

  /** Waits for a thread. Nobody interrupts a run; if somebody did, it would still have to end. */
  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
