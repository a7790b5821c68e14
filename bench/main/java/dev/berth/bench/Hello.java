package dev.berth.bench;

/** The least that a Java program can do: what starting and ending the JVM costs. */
public final class Hello {
  private Hello() {}

  public static void main(String[] arguments) {
    System.out.println("hello");
  }
}
