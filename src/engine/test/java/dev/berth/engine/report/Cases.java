package dev.berth.engine.report;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.diagnostic.Related;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.report.Result.Summary;
import dev.berth.model.Environment;
import dev.berth.rule.Citation;
import dev.berth.rule.Confidence;
import dev.berth.rule.Profile;
import dev.berth.rule.RuleDoc;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The results whose reports are kept as golden texts, by the name of the case. */
final class Cases {
  static final String VERSION = "0.1.0";
  static final String HOSTILE =
      "a\u001b[2Jb\u202ec\u0085 ##[error]x ##vso[task.complete]y ##TeamCity[z ::error::n"
          + "\r\n::warning::\ud800 \ud83d\ude00\u200b\udb40\udc41%0A";

  private static final RuleInfo SHARED =
      info(
          "service-port-shared",
          "ports",
          Severity.ERROR,
          Confidence.DOCUMENTED,
          new RuleDoc(
              "services of a node share a port",
              "Two services cannot listen on one port. The second does not start.\n",
              "Give each data function service of a node a port of its own.",
              List.of(
                  new Citation(
                      "P12", "row 3", "Ports [1]", "https://docs.example.com/ports#services"),
                  new Citation("P13", "", "Services", "https://docs.example.com/services")),
              "0.1.0",
              List.of()));
  private static final RuleInfo NARROW =
      info(
          "engine-range-narrow",
          "engines",
          Severity.WARNING,
          Confidence.INFERRED,
          new RuleDoc(
              "engine ports are fewer than engines",
              "An engine without a port does not start.",
              "Widen the range.",
              List.of(new Citation("E1", "", "Engines", "https://docs.example.com/engines")),
              "0.1.0",
              List.of()));
  private static final RuleInfo UNENCRYPTED =
      info(
          "unencrypted-connector",
          "site",
          Severity.INFO,
          Confidence.SITE_POLICY,
          new RuleDoc(
              "connector is not encrypted",
              "Passwords travel in clear text.",
              "",
              List.of(),
              "0.1.0",
              List.of()));

  private static final String NODE =
      """
      nodeManagers:
        - name: nm1
          services:
            - {capability: PYTHON, port: 9502}
            - {capability: R, port: 9503}

            - capability: TERR
              port: 9502
              enginePorts: {min: 61001, range: 1}
      """;

  private Cases() {}

  static Map<String, Result> all() {
    Map<String, Result> cases = new TreeMap<>();
    cases.put("several", several());
    cases.put("other-file", otherFile());
    cases.put("alias", alias());
    cases.put("multi-line", multiLine());
    cases.put("same-line", sameLine());
    cases.put("tabs", tabs());
    cases.put("wide", wide());
    cases.put("crlf", crlf());
    cases.put("long-line", longLine());
    cases.put("hostile", hostile());
    cases.put("odd-path", oddPath());
    cases.put("clean", result(1));
    cases.put("secret", secret());
    cases.put("next-line", nextLine());
    cases.put("incomplete", incomplete());
    cases.put("info-only", infoOnly());
    cases.put("fixes", fixes());
    cases.put("standing", standing());
    return cases;
  }

  static String report(Format format, Result result) {
    return report(format.reporter(Palette.PLAIN, VERSION), result);
  }

  static String report(Reporter reporter, Result result) {
    StringBuilder out = new StringBuilder();
    try {
      reporter.report(result, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static Result several() {
    Source prod = Source.of("prod.yaml", NODE);
    return result(
        1,
        shared(
            place(prod, "9502", 2), new Related(place(prod, "9502", 1), "PYTHON claims it here")),
        new Diagnostic(
            NARROW.id(),
            Severity.WARNING,
            place(prod, "1}", 1).slice("1}", 0, 1),
            "TERR service on node \"nm1\" has 1 engine port for 2 engines",
            List.of(),
            NARROW.doc().fix()),
        Problem.UNKNOWN_KEY.at(
            place(prod, "capability", 3),
            "key \"capability\" is not known here",
            "Did you mean \"capabilities\"?"));
  }

  private static Result otherFile() {
    Source prod = Source.of("prod.yaml", NODE);
    Source twin = Source.of("sub/twin.yaml", "servers:\n" + "#\n".repeat(120) + "  port: 9502\n");
    return result(
        2,
        shared(
            place(prod, "9502", 2),
            new Related(place(twin, "9502", 1), "the twin claims it here"),
            new Related(place(prod, "9502", 1), "PYTHON claims it here"),
            new Related(place(twin, "servers", 1), "of this server")));
  }

  private static Result alias() {
    Source source = Source.of("alias.yaml", "port: &p 9502\nservices:\n  - port: *p\n");
    Span anchor = place(source, "9502", 1);
    return result(
        1,
        shared(
            place(source, "*p", 1).aliasOf(anchor),
            new Related(anchor, "the value is written here")));
  }

  private static Result multiLine() {
    Source source = Source.of("block.yaml", "url: >-\n  ldap://a\n  b\nname: x");
    Span block = source.span(5, source.text().indexOf("\nname"));
    return result(
        1,
        Problem.INVALID_FORMAT.at(block, "text has a blank in it"),
        Problem.MISSING_KEY.at(
            source.span(source.text().length(), source.text().length()), "\"port\" is missing"));
  }

  private static Result sameLine() {
    Source source = Source.of("flow.json", "{\"ports\": [9502, 9503, 9502]}");
    return result(
        1, shared(place(source, "9502", 2), new Related(place(source, "9502", 1), "first here")));
  }

  /** Places before, behind, within and across a secret, and half of it with what follows. */
  private static Result secret() {
    Source source =
        Source.of("ldap.yaml", "ldap: {password: hunter2hunter2, port: 389}\nservers: []\n");
    return result(
        1,
        shared(
            place(source, "389", 1),
            new Related(place(source, "ldap", 1), "before it"),
            new Related(place(source, "hunter2hunter2", 1), "all of it"),
            new Related(place(source, "hunter2", 1), "a half of it"),
            new Related(place(source, "2, port", 1), "its end and more"),
            new Related(place(source, "389", 1).slice("389", 0, 0), "nothing")));
  }

  private static Result nextLine() {
    Source source = Source.of("servers.yaml", "- {port: 9080}\n- {port: 9080}\n");
    return result(
        1, shared(place(source, "9080", 2), new Related(place(source, "9080", 1), "first here")));
  }

  private static Result tabs() {
    Source source = Source.of("tabs.json", "{\n\t\"a\":\t\"b\tc\",\t\"port\":\t9502\n}\n");
    return result(1, shared(place(source, "9502", 1)), shared(place(source, "b\tc", 1)));
  }

  private static Result wide() {
    Source source =
        Source.of(
            "wide.yaml", "# ü\n{名前: \"東京\", 😀: e\u0301, port: 9502}\n{ｈ: 가나, port: 95020}\n");
    return result(
        1,
        shared(place(source, "9502", 1)),
        shared(place(source, "東京", 1), new Related(place(source, "😀", 1), "😀 here")),
        shared(place(source, "95020", 1)));
  }

  private static Result crlf() {
    Source source = Source.of("crlf.yaml", NODE.replace("\n", "\r\n"));
    return result(
        1, shared(place(source, "9502", 2), new Related(place(source, "9503", 1), "not this one")));
  }

  private static Result longLine() {
    String filler = "\"a\":1,".repeat(100);
    Source source =
        Source.of("long.json", "{" + filler + "\"port\":9502," + filler + "\"b\":9502}");
    return result(
        1,
        shared(place(source, "9502", 2), new Related(place(source, "9502", 1), "claimed here")),
        Problem.WRONG_TYPE.at(source.span(0, source.text().length()), "list expected"));
  }

  static Result hostile() {
    Source source = Source.of("  ::error file=" + HOSTILE, HOSTILE + "\n" + HOSTILE + "port: 9502");
    Source colon = Source.of(":", "");
    return result(
        1,
        new Diagnostic(
            SHARED.id(),
            Severity.ERROR,
            place(source, "9502", 1),
            HOSTILE,
            List.of(
                new Related(source.span(0, 6), HOSTILE), new Related(source.span(8, 20), HOSTILE)),
            HOSTILE),
        Problem.UNREADABLE_FILE.at(colon.span(0, 0), "[a](1) and {0} \\ , : %"));
  }

  private static Result oddPath() {
    String text = "port: 9502\n";
    return result(
        6,
        shared(Source.of("./a b/100%.yaml", text).span(6, 10)),
        shared(Source.of("../x/../y/ü#?.yaml", text).span(6, 10)),
        shared(Source.of("/srv/a:b,c.yaml", text).span(6, 10)),
        shared(Source.of("C:\\envs\\prod.yaml", text).span(6, 10)),
        shared(Source.of("\\\\server\\share\\prod.yaml", text).span(6, 10)),
        shared(Source.of("c:d.yaml", text).span(6, 10)));
  }

  private static Result incomplete() {
    Source missing = Source.of("missing.yaml", "");
    return new Result(
        List.of(Problem.UNREADABLE_FILE.at(missing.span(0, 0), "no such file")),
        List.of(NARROW),
        new Summary(2, 3, 1, 1, 1, 1, false));
  }

  private static Result infoOnly() {
    Source source = Source.of("prod.yaml", NODE);
    Diagnostic finding =
        new Diagnostic(
            UNENCRYPTED.id(),
            Severity.INFO,
            place(source, "nm1", 1),
            "node \"nm1\" is not encrypted",
            List.of(),
            "");
    return result(1, finding, finding);
  }

  private static Result fixes() {
    Source node = Source.of("node.yaml", "{name: \"東京😀\", port: 9502} # {x}\r\n");
    Source server = Source.of("../server.json", "{\"told\": \"9502\",\n \"b\": 9502}");
    Fix both =
        Fix.unsafe(
            "Move it to port {9503}](x)",
            Edit.value(place(node, "9502", 1), 9502, 9503),
            Edit.value(place(server, "\"9502\"", 1), 9502, 9503),
            Edit.value(place(server, "9502", 2), 9502, 9503));
    Fix gone = Fix.safe("Remove the comment", Edit.without(place(node, " # {x}", 1)));
    return result(2, shared(place(node, "9502", 1)).with(List.of(both, gone)));
  }

  /** A run that says where its environments stand, and what it does not report. */
  private static Result standing() {
    Result clean = result(1);
    return new Result(
        List.of(),
        clean.rules(),
        new Summary(1, 0, 1, 9, 41, 3, new Unreported(1, 2, 3, 4), true),
        Optional.of(
            new Standing(Optional.of(Profile.MINIMAL), 1, Optional.of(Profile.RECOMMENDED), 2)),
        clean.redaction(),
        List.of());
  }

  private static Diagnostic shared(Span span, Related... related) {
    return new Diagnostic(
        SHARED.id(),
        Severity.ERROR,
        span,
        "TERR service on node \"nm1\" shares port 9502 with the Python service",
        List.of(related),
        SHARED.doc().fix());
  }

  private static Result result(int files, Diagnostic... findings) {
    return new Result(
        List.of(findings),
        List.of(NARROW, SHARED, UNENCRYPTED),
        new Summary(files, 0, files, 9, 41, 3, true));
  }

  private static Span place(Source source, String text, int occurrence) {
    int at = -1;
    for (int i = 0; i < occurrence; i++) {
      at = source.text().indexOf(text, at + 1);
    }
    return source.span(at, at + text.length());
  }

  private static RuleInfo info(
      String id, String pack, Severity severity, Confidence confidence, RuleDoc doc) {
    return new RuleInfo(
        id, pack, severity, confidence, Profile.RECOMMENDED, true, Environment.class, any -> doc);
  }
}
