package dev.berth.engine.upgrade;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.report.JsonReporter;
import dev.berth.engine.report.JsonWriter;
import dev.berth.engine.report.Result;
import dev.berth.rule.Citation;
import dev.berth.rule.RuleInfo;
import java.io.IOException;
import java.util.List;

/** For programs, as {@code schema/upgrade.schema.json} describes it. */
record JsonAccount() implements AccountWriter {
  @Override
  public void write(Upgrade upgrade, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.openObject().field("to", upgrade.to().toString()).openArray("environments");
    for (Course course : upgrade.courses()) {
      course(course, json);
    }
    json.close();
    findings("new", upgrade.findings().fresh(), upgrade, json);
    findings("gone", upgrade.findings().gone(), upgrade, json);
    rules("startingRules", upgrade.starting(), json);
    rules("silentRules", upgrade.silent(), json);
    json.openArray("sources");
    for (Citation each : upgrade.sources()) {
      json.openObject();
      citation(each, json);
      json.close();
    }
    json.close();
    summary(upgrade, json);
    json.close();
  }

  private static void course(Course course, JsonWriter json) throws IOException {
    json.openObject()
        .field("environment", course.environment())
        .field("path", course.place().source().name())
        .field("line", course.place().start().line())
        .field("direction", course.direction().key());
    if (course.direction() != Course.Direction.UNKNOWN) {
      json.field("declared", course.declared()).field("judgedAs", course.judgedAs().toString());
    }
    json.openArray("steps");
    for (Step step : course.steps()) {
      JsonStep.write(step, json);
    }
    json.close().openArray("offers");
    for (Course.Offer each : course.offers()) {
      json.openObject().field("kind", each.kind().key()).field("role", each.role());
      json.field("name", each.name());
      JsonStep.ports(each.ports(), json);
      json.field("certainty", Step.word(each.certainty()));
      JsonStep.items("sources", each.sources(), json);
      JsonStep.items("takenBy", each.takers(), json);
      json.close();
    }
    json.close().close();
  }

  private static void findings(
      String name, List<Diagnostic> findings, Upgrade upgrade, JsonWriter json) throws IOException {
    json.openArray(name);
    for (Diagnostic each : upgrade.there().with(findings).shortened().diagnostics()) {
      JsonReporter.finding(each.with(List.of()), upgrade.rule(each.rule()), json);
    }
    json.close();
  }

  private static void rules(String name, List<RuleInfo> rules, JsonWriter json) throws IOException {
    json.openArray(name);
    for (RuleInfo each : rules) {
      json.openObject().field("rule", each.id()).field("confidence", each.confidence().label());
      json.openArray("sources");
      for (Citation source : each.doc().sources()) {
        json.openObject();
        citation(source, json);
        json.close();
      }
      json.close().close();
    }
    json.close();
  }

  private static void citation(Citation source, JsonWriter json) throws IOException {
    json.field("key", source.key()).field("title", source.title()).field("url", source.url());
  }

  private static void summary(Upgrade upgrade, JsonWriter json) throws IOException {
    Result fresh = upgrade.there().with(upgrade.findings().fresh());
    json.openObject("summary")
        .field("environments", upgrade.courses().size())
        .field("steps", upgrade.steps())
        .field("newErrors", fresh.count(Severity.ERROR))
        .field("newWarnings", fresh.count(Severity.WARNING))
        .field("newInfos", fresh.count(Severity.INFO))
        .field("gone", upgrade.findings().gone().size())
        .field("staying", upgrade.findings().unchanged())
        .literal("complete", Boolean.toString(upgrade.isWhole()))
        .close();
  }
}
