package acme;

public final class Rules {
  private Rules() {}
}
