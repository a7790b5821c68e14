package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import java.util.List;

/** Makes trees of a text: JSON where the name of the source ends so, YAML otherwise. */
public final class Loader {
  private static final String JSON = ".json";

  private Loader() {}

  /** Reads all documents of a source. Never throws for what is wrong with the text. */
  public static Loaded load(Source source) {
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
    return isJson(source.name())
        ? new JsonReader(source, problems).read()
        : new YamlReader(source, problems).read();
  }

  private static boolean isJson(String name) {
    return name.regionMatches(true, name.length() - JSON.length(), JSON, 0, JSON.length());
  }
}
