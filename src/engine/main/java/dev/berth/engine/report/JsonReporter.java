package dev.berth.engine.report;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.diagnostic.Related;
import dev.berth.diagnostic.Severity;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Position;
import dev.berth.source.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Our own format for programs, described by {@code schema/report.schema.json}. */
public final class JsonReporter implements Reporter {
  @Override
  public void report(Result result, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.openObject().openArray("findings");
    Map<String, RuleInfo> rules = new HashMap<>();
    for (RuleInfo rule : result.rules()) {
      rules.put(rule.id(), rule);
    }
    for (Diagnostic finding : result.diagnostics()) {
      finding(finding, Optional.ofNullable(rules.get(finding.rule())), json);
    }
    json.close();
    summary(result, json);
    json.close();
  }

  /** Writes one finding. */
  public static void finding(Diagnostic finding, Optional<RuleInfo> rule, JsonWriter json)
      throws IOException {
    json.openObject().field("rule", finding.rule()).field("severity", finding.severity().label());
    if (rule.isPresent()) {
      json.field("pack", rule.get().pack())
          .field("confidence", rule.get().confidence().label())
          .field("profile", rule.get().profile().label());
    }
    json.field("message", finding.message())
        .field("help", finding.help())
        .field("path", finding.span().source().name());
    range(finding.span(), json);
    json.openArray("related");
    for (Related related : finding.related()) {
      json.openObject()
          .field("path", related.span().source().name())
          .field("message", related.message());
      range(related.span(), json);
      json.close();
    }
    json.close();
    if (!finding.fixes().isEmpty()) {
      fixes(finding.fixes(), json);
    }
    json.close();
  }

  private static void fixes(List<Fix> fixes, JsonWriter json) throws IOException {
    json.openArray("fixes");
    for (Fix fix : fixes) {
      json.openObject().field("title", fix.title()).field("safety", fix.safety().label());
      json.openArray("edits");
      for (Edit edit : fix.edits()) {
        json.openObject().field("path", edit.span().source().name());
        range(edit.span(), json);
        json.field("text", edit.after()).close();
      }
      json.close().close();
    }
    json.close();
  }

  private static void range(Span span, JsonWriter json) throws IOException {
    position("start", span.start(), json);
    position("end", span.end(), json);
  }

  private static void position(String name, Position position, JsonWriter json) throws IOException {
    json.openObject(name).field("line", position.line()).field("column", position.column()).close();
  }

  private static void summary(Result result, JsonWriter json) throws IOException {
    Result.Summary summary = result.summary();
    json.openObject("summary")
        .field("files", summary.files())
        .field("skipped", summary.skipped())
        .field("environments", summary.environments())
        .field("hosts", summary.hosts())
        .field("portClaims", summary.portClaims())
        .field("rules", summary.rules())
        .field("errors", result.count(Severity.ERROR))
        .field("warnings", result.count(Severity.WARNING))
        .field("infos", result.count(Severity.INFO))
        .field("allowed", summary.unreported().allowed())
        .field("baseline", summary.unreported().baseline())
        .field("older", summary.unreported().older())
        .field("elsewhere", summary.unreported().elsewhere())
        .literal("complete", Boolean.toString(summary.isConclusive()));
    if (result.standing().isPresent()) {
      standing(result.standing().get(), json);
    }
    json.close();
  }

  private static void standing(Standing standing, JsonWriter json) throws IOException {
    json.openObject("profile");
    if (standing.passed().isPresent()) {
      json.field("passed", standing.passed().get().label());
    }
    if (standing.silent() > 0) {
      json.field("silent", standing.silent());
    }
    if (standing.next().isPresent()) {
      json.field("next", standing.next().get().label()).field("missing", standing.missing());
    }
    json.close();
  }
}
