package dev.berth.laws.breach;

import java.io.IOException;

/** Starts processes, ends them, and brings in code that is not Java. */
public final class Processes {
  private Processes() {}

  static Object build() {
    return new ProcessBuilder("true");
  }

  static Object exec() throws IOException {
    return Runtime.getRuntime().exec(new String[] {"true"});
  }

  static int wait(Process process) throws InterruptedException {
    return process.waitFor();
  }

  static boolean end(ProcessHandle process) {
    return process.destroy();
  }

  static void load() {
    System.loadLibrary("berth");
  }
}
