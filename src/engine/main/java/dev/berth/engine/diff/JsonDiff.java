package dev.berth.engine.diff;

import dev.berth.engine.report.JsonWriter;
import dev.berth.source.Position;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** For programs, as {@code schema/diff.schema.json} describes it. */
final class JsonDiff {
  private JsonDiff() {}

  static void write(Differences differences, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.openObject().openArray("environments");
    for (EnvironmentChanges each : differences.environments()) {
      environment(each, json);
    }
    json.close();
    Summary summary = Summary.of(differences);
    json.openObject("summary")
        .field("added", summary.added())
        .field("removed", summary.removed())
        .field("changed", summary.changed())
        .field("writtenDown", summary.same().writtenDown())
        .field("leftOut", summary.same().leftOut())
        .field("following", summary.same().following())
        .literal("complete", Boolean.toString(differences.isWhole()))
        .close();
    json.close();
  }

  private static void environment(EnvironmentChanges environment, JsonWriter json)
      throws IOException {
    json.openObject()
        .field("environment", environment.title())
        .field("fate", environment.fate().name().toLowerCase(Locale.ROOT))
        .openArray("changes");
    for (Change each : environment.changes()) {
      change(each, json);
    }
    json.close().close();
  }

  private static void change(Change change, JsonWriter json) throws IOException {
    json.openObject().field("kind", change.kind().key()).field("thing", change.thing());
    if (!change.key().isEmpty()) {
      json.field("key", change.key());
    }
    json.field("change", change.verb().key()).field("text", change.text());
    side("before", change.before(), json);
    side("after", change.after(), json);
    json.close();
  }

  private static void side(String name, Optional<Side> side, JsonWriter json) throws IOException {
    if (side.isEmpty()) {
      return;
    }
    json.openObject(name).field("text", side.get().text()).field("setBy", side.get().setBy());
    if (!side.get().version().isEmpty()) {
      json.field("version", side.get().version()).field("certainty", side.get().certainty());
    }
    Position start = side.get().place().start();
    json.field("path", side.get().place().source().name())
        .field("line", start.line())
        .field("column", start.column())
        .close();
  }
}
