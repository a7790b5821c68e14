package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import dev.berth.source.Span;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** Says in our words what the YAML parser refused, and where. */
final class YamlMistakes {
  private static final String HELP = Problem.SYNTAX.fix();

  private final Source source;
  private final String text;
  private final Offsets offsets;
  private final int lastEnd;

  /** For a refusal behind {@code lastEnd}, the end of what was last understood. */
  YamlMistakes(Source source, Offsets offsets, int lastEnd) {
    this.source = source;
    this.text = source.text();
    this.offsets = offsets;
    this.lastEnd = lastEnd;
  }

  Diagnostic explain(RuntimeException refusal) {
    if (refusal instanceof MarkedYamlEngineException marked
        && marked.getProblemMark().isPresent()) {
      return marked(marked);
    }
    if (refusal instanceof YamlVersionException) {
      return version();
    }
    return Problem.SYNTAX.at(restOfLine(), "text cannot be understood from here on", HELP);
  }

  private Diagnostic marked(MarkedYamlEngineException refusal) {
    int at = offsets.of(refusal.getProblemMark());
    int context = refusal.getContextMark().isPresent() ? offsets.of(refusal.getContextMark()) : at;
    YamlWording words = new YamlWording(text, at, context);
    if (refusal.getProblem().startsWith("could not find expected ':'")) {
      Span key = source.span(context, Lines.trimEnd(text, context, Lines.end(text, context)));
      return diagnostic(key, words.missingColon());
    }
    Wording wording = words.of(refusal.getContext(), refusal.getProblem());
    if (wording.place() == Wording.Place.OPENING && context < at) {
      return diagnostic(character(context), wording);
    }
    boolean escape = refusal.getProblem().contains("escape");
    Span place = escape ? source.span(words.escapeStart(), character(at).to()) : place(at);
    String opened = YamlWording.opened(refusal.getContext());
    return context == at || escape || opened.isEmpty()
        ? diagnostic(place, wording)
        : diagnostic(place, wording, new Related(character(context), opened));
  }

  private Diagnostic diagnostic(Span place, Wording wording, Related... related) {
    boolean template = isTemplate(Lines.start(text, place.from()));
    String help = template ? "Put template text in quotes, or expand it first." : wording.help();
    return Problem.SYNTAX.at(place, wording.message(), help, related);
  }

  private boolean isTemplate(int lineStart) {
    String line = text.substring(lineStart, Lines.end(text, lineStart));
    return line.contains("{{") || line.contains("{%") || line.contains("<%");
  }

  /** At the end of the text, the place is where its last line that holds something ends. */
  private Span place(int at) {
    if (Lines.skipSpace(text, at) < text.length()) {
      return character(at);
    }
    int end = Lines.trimEnd(text, Math.min(lastEnd, at), at);
    return source.span(end, end);
  }

  private Span character(int at) {
    int end = at < text.length() ? at + Character.charCount(text.codePointAt(at)) : at;
    return source.span(at, end);
  }

  private Span restOfLine() {
    int from = Lines.skipSpace(text, lastEnd);
    while (from < text.length() && ":-?,".indexOf(text.charAt(from)) >= 0) {
      from = Lines.skipSpace(text, from + 1);
    }
    return source.span(from, Lines.trimEnd(text, from, Lines.end(text, from)));
  }

  private Diagnostic version() {
    int at = Math.max(text.indexOf("%YAML", lastEnd), 0);
    Span place = source.span(at, Lines.trimEnd(text, at, Lines.end(text, at)));
    return Problem.SYNTAX.at(
        place, "this version of YAML is not known", "Write %YAML 1.2, or leave the line out.");
  }
}
