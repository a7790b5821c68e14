package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import java.util.List;
import java.util.Optional;

/** Makes trees of a text: JSON where the name of the source ends so, YAML otherwise. */
public final class Loader {
  private static final String JSON = ".json";

  private Loader() {}

  /** Reads all documents of a source. Never throws for what is wrong with the text. */
  public static Loaded load(Source source) {
    Optional<Loaded> quick = isJson(source) ? QuickJson.read(source) : QuickYaml.read(source);
    return quick.isPresent() ? quick.get() : thorough(source);
  }

  /** Reads the same without the short cut that ordinary text allows. */
  public static Loaded thorough(Source source) {
    Problems problems = new Problems();
    if (source.text().length() > Limits.SIZE) {
      Diagnostic tooLarge =
          Problem.LIMIT_EXCEEDED.at(source.span(0, 0), "file is larger than 64 MiB");
      return new Loaded(List.of(), List.of(tooLarge));
    }
    if (ForeignText.found(source, problems)) {
      return new Loaded(List.of(), problems.all());
    }
    HiddenText.find(source, problems);
    return isJson(source)
        ? new JsonReader(source, problems).read()
        : new YamlReader(source, problems).read();
  }

  private static boolean isJson(Source source) {
    String name = source.name();
    return name.regionMatches(true, name.length() - JSON.length(), JSON, 0, JSON.length());
  }
}
