package dev.berth.engine.report;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fixes of a result, each with its replacements file by file. */
final class SarifFixes {
  private SarifFixes() {}

  static void write(List<Fix> fixes, JsonWriter json) throws IOException {
    if (fixes.isEmpty()) {
      return;
    }
    json.openArray("fixes");
    for (Fix fix : fixes) {
      json.openObject();
      SarifPlaces.message("description", fix.title(), json);
      json.openArray("artifactChanges");
      for (List<Edit> edits : byFile(fix).values()) {
        change(edits, json);
      }
      json.close();
      json.openObject("properties").field("safety", fix.safety().label()).close();
      json.close();
    }
    json.close();
  }

  private static Map<Source, List<Edit>> byFile(Fix fix) {
    Map<Source, List<Edit>> files = new LinkedHashMap<>();
    for (Edit edit : fix.edits()) {
      files.computeIfAbsent(edit.span().source(), unknown -> new ArrayList<>()).add(edit);
    }
    return files;
  }

  private static void change(List<Edit> edits, JsonWriter json) throws IOException {
    json.openObject();
    SarifPlaces.artifact(edits.get(0).span(), json);
    json.openArray("replacements");
    for (Edit edit : edits) {
      json.openObject();
      SarifPlaces.region("deletedRegion", edit.span(), json);
      json.openObject("insertedContent").field("text", edit.after()).close();
      json.close();
    }
    json.close().close();
  }
}
