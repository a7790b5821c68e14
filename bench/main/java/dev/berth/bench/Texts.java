package dev.berth.bench;

import dev.berth.bench.Generate.Format;
import dev.berth.bench.Generate.Order;
import dev.berth.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Generated declarations as sources. */
final class Texts {
  private Texts() {}

  static Source yaml(int hosts) {
    return source("bench.yaml", new Order(hosts, 1, Format.YAML, 0));
  }

  static Source json(int hosts) {
    return source("bench.json", new Order(hosts, 1, Format.JSON, 0));
  }

  static Source broken(int hosts) {
    return source("bench.yaml", new Order(hosts, 1, Format.YAML, 1));
  }

  private static Source source(String name, Order order) {
    StringBuilder text = new StringBuilder();
    try {
      Generate.write(order, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Source.of(name, text.toString());
  }
}
