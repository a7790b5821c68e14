package dev.berth.laws.breach;

import java.nio.file.WatchService;
import java.util.Timer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits. */
public final class Waiting {
  private Waiting() {}

  static void sleep() throws InterruptedException {
    Thread.sleep(1);
  }

  static void sleepInUnits() throws InterruptedException {
    TimeUnit.SECONDS.sleep(1);
  }

  static void await(Object other) throws InterruptedException {
    other.wait();
  }

  static void park() {
    LockSupport.park();
  }

  static Object changes(WatchService service) throws InterruptedException {
    return service.take();
  }

  static Object timer() {
    return new Timer();
  }
}
