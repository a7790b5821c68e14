package dev.berth.engine.config;

import dev.berth.rule.Options;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Options as configurations set them; what none sets has its default. */
record SetOptions(Map<String, Node> values) implements Options {
  SetOptions {
    values = Map.copyOf(values);
  }

  @Override
  public int integer(String name, int defaultValue) {
    Node value = values.get(name);
    return value == null ? defaultValue : OptionValue.integer(value).orElse(defaultValue);
  }

  @Override
  public boolean bool(String name, boolean defaultValue) {
    return values.get(name) instanceof Scalar value
        ? value.text().equalsIgnoreCase("true")
        : defaultValue;
  }

  @Override
  public String string(String name, String defaultValue) {
    return values.get(name) instanceof Scalar value ? value.text() : defaultValue;
  }

  @Override
  public List<String> list(String name, List<String> defaultValue) {
    if (!(values.get(name) instanceof Sequence sequence)) {
      return defaultValue;
    }
    List<String> list = new ArrayList<>();
    for (Node item : sequence.items()) {
      list.add(((Scalar) item).text());
    }
    return List.copyOf(list);
  }
}
