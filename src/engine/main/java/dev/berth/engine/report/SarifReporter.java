package dev.berth.engine.report;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.model.Secret;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Static Analysis Results Interchange Format 2.1.0, with what GitHub asks of it. */
final class SarifReporter implements Reporter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** Results in a run; GitHub refuses a log with more. */
  private static final int MOST = 25_000;

  private final String version;

  SarifReporter(String version) {
    this.version = version;
  }

  @Override
  public void report(Result result, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    Map<String, Descriptor> rules = Descriptor.of(result);
    json.openObject().field("$schema", SCHEMA).field("version", "2.1.0");
    json.openArray("runs").openObject().openObject("tool").openObject("driver");
    json.field("name", "berth").field("semanticVersion", version);
    new SarifRules(json).write(rules.values());
    json.close().close();
    invocation(result, json);
    conventions(json);
    json.openArray("redactionTokens").item(Secret.SHOWN).close();
    results(result, new ArrayList<>(rules.keySet()), json);
    json.close().close().close();
  }

  private static void invocation(Result result, JsonWriter json) throws IOException {
    boolean complete = result.summary().isConclusive();
    json.openArray("invocations").openObject();
    json.literal("executionSuccessful", Boolean.toString(complete));
    int omitted = result.diagnostics().size() - MOST;
    if (!complete || omitted > 0) {
      json.openArray("toolExecutionNotifications");
      if (!complete) {
        boolean nothing = result.summary().complete();
        String gap = "Not everything could be checked: findings may be missing.";
        notification("error", nothing ? "Nothing was checked." : gap, json);
      }
      if (omitted > 0) {
        notification("warning", "Left out of this log: " + omitted + " findings.", json);
      }
      json.close();
    }
    json.close().close();
  }

  private static void notification(String level, String text, JsonWriter json) throws IOException {
    json.openObject().field("level", level);
    SarifPlaces.message("message", text, json);
    json.close();
  }

  private static void conventions(JsonWriter json) throws IOException {
    json.openObject("originalUriBaseIds").openObject(SarifPlaces.ROOT).openObject("description");
    json.field("text", "The folder in which berth was called.").close().close().close();
    json.openArray("newlineSequences").item("\r\n").item("\n").item("\r").close();
    json.field("columnKind", "unicodeCodePoints");
  }

  private static void results(Result result, List<String> rules, JsonWriter json)
      throws IOException {
    Fingerprints fingerprints = new Fingerprints(result.redaction());
    json.openArray("results");
    int most = Math.min(MOST, result.diagnostics().size());
    for (Diagnostic finding : result.diagnostics().subList(0, most)) {
      json.openObject().field("ruleId", finding.rule());
      json.field("ruleIndex", rules.indexOf(finding.rule()));
      json.field("level", SarifRules.level(finding.severity()));
      SarifPlaces.message("message", Sentences.of(finding), json);
      json.openArray("locations").openObject();
      SarifPlaces.place(finding.span(), json);
      json.close().close();
      related(finding, json);
      json.openObject("partialFingerprints").field("berth/v1", fingerprints.next(finding)).close();
      SarifFixes.write(finding.fixes(), json);
      json.close();
    }
    json.close();
  }

  private static void related(Diagnostic finding, JsonWriter json) throws IOException {
    if (finding.related().isEmpty()) {
      return;
    }
    int id = 1;
    json.openArray("relatedLocations");
    for (Related related : finding.related()) {
      json.openObject().field("id", id++);
      SarifPlaces.place(related.span(), json);
      SarifPlaces.message("message", related.message(), json);
      json.close();
    }
    json.close();
  }
}
