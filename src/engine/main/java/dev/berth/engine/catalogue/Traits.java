package dev.berth.engine.catalogue;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.catalogue.Trait.Concern;
import dev.berth.engine.catalogue.Trait.State;
import dev.berth.engine.load.Loaded;
import dev.berth.engine.load.Loader;
import dev.berth.engine.load.SourceReader;
import dev.berth.model.Version;
import dev.berth.source.Node;
import dev.berth.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the list of traits that berth comes with, as strictly as the port catalogue is read. */
public final class Traits {
  private static final String LIST = "traits.yaml";
  private static final String[] KEYS = {
    "id", "name", "concerns", "drivers", "step", "do", "states"
  };
  private static final String[] STATE = {"value", "from", "to", "certainty", "sources", "drivers"};

  private final List<Version> versions;

  private Traits(List<Version> versions) {
    this.versions = versions;
  }

  /** Those that berth comes with, for the versions of a catalogue, in the order of the list. */
  public static List<Trait> builtIn(List<Version> versions) {
    try (InputStream in = Traits.class.getResourceAsStream(LIST)) {
      return read(SourceReader.stream(in, LIST).source(), versions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The traits of a list.
   *
   * @throws InvalidCatalogue if it is none
   */
  static List<Trait> read(Source source, List<Version> versions) {
    Loaded loaded = Loader.load(source);
    for (Diagnostic each : loaded.diagnostics()) {
      throw InvalidCatalogue.at(each, each.message());
    }
    List<Trait> traits = new ArrayList<>();
    Node root = loaded.documents().get(0).root();
    for (Node item : Fields.of(root, "traits").items("traits")) {
      traits.add(new Traits(versions).trait(item));
    }
    return traits;
  }

  private Trait trait(Node item) {
    Fields fields = Fields.of(item, KEYS);
    Concern concern = concern(fields.node("concerns"));
    if (fields.has("drivers") != (concern == Concern.DRIVER)) {
      throw InvalidCatalogue.at(item, "drivers are for what concerns a driver");
    }
    return new Trait(
        fields.text("id"),
        fields.text("name"),
        concern,
        fields.has("drivers") ? fields.texts("drivers") : List.of(),
        step(fields.node("step")),
        fields.text("do"),
        states(fields.items("states"), concern));
  }

  private List<State> states(List<Node> items, Concern concern) {
    List<State> states = new ArrayList<>();
    for (Node item : items) {
      Fields fields = Fields.of(item, STATE);
      if (fields.has("drivers") != (concern == Concern.DRIVER)) {
        throw InvalidCatalogue.at(item, "drivers are for what concerns a driver");
      }
      Version newest = versions.get(versions.size() - 1);
      Version from = version(fields.node("from"));
      Version to = fields.has("to") ? version(fields.node("to")) : newest;
      Version before = states.isEmpty() ? new Version(0, 0) : states.get(states.size() - 1).to();
      if (!to.atLeast(from) || before.atLeast(from)) {
        throw InvalidCatalogue.at(fields.node("from"), "from " + from + " is not in order");
      }
      states.add(
          new State(
              fields.text("value"),
              from,
              to,
              Words.certainty(fields.node("certainty")),
              Words.sources(fields),
              fields.has("drivers") ? fields.texts("drivers") : List.of()));
    }
    return states;
  }

  private Version version(Node node) {
    Version version = Words.version(node);
    if (!versions.contains(version)) {
      throw InvalidCatalogue.at(node, "version " + version + " is not in the list of versions");
    }
    return version;
  }

  private static Concern concern(Node node) {
    for (Concern each : Concern.values()) {
      if (each.word().equals(Fields.text(node))) {
        return each;
      }
    }
    throw InvalidCatalogue.at(node, "unknown concern \"" + Fields.text(node) + "\"");
  }

  private static Trait.Step step(Node node) {
    for (Trait.Step each : Trait.Step.values()) {
      if (each.word().equals(Fields.text(node))) {
        return each;
      }
    }
    throw InvalidCatalogue.at(node, "unknown step \"" + Fields.text(node) + "\"");
  }
}
