package dev.berth.cli;

/**
 * Says that it ran. The launcher asks it first where the user gave options to Java: with some of
 * them, such as {@code -version}, Java ends well without having run anything.
 */
public final class Probe {
  private Probe() {}

  public static void main(String[] args) {
    // A security manager may forbid what berth does first.
    System.setOut(System.out);
    System.out.println("berth");
  }
}
