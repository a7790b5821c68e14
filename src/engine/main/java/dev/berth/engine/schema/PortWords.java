package dev.berth.engine.schema;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Located;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said of a value that is not a port: what was read and what was probably meant. The bounds
 * are those of the schema.
 */
final class PortWords {
  private static final int LONGEST = 100;
  private static final String SPANS = "portOrSpan";
  private static final List<String> DEFINITIONS = List.of("port", SPANS);
  private static final String FIX = Problem.INVALID_PORT.fix();

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");
  private static final Pattern SPAN =
      Pattern.compile("([0-9]+)\\s*(?:-|–|—|−|\\.\\.\\.?)\\s*([0-9]+)");
  private static final Pattern SEVERAL = Pattern.compile("[0-9]+(?:[,;:/+ ]+[0-9]+)+");
  private static final Pattern HOSTED = Pattern.compile("\\S*[^0-9\\s:]\\S*:([0-9]+)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{|<%|[$%@#]\\{|\\$\\(|\\$\\w");
  private static final Pattern LEADING = Pattern.compile("[0-9]+[^0-9].*");

  /** A letter behind digits may be a digit that was misread. */
  private static final Pattern SEPARATED = Pattern.compile("([0-9]+)[^0-9\\p{L}].*");

  private final int lowest;
  private final int highest;

  private PortWords(SchemaPart schema) {
    this.lowest = schema.node().path("minimum").asInt();
    this.highest = schema.node().path("maximum").asInt();
  }

  /** Whether the breach is about a port, whatever is there in its place. */
  static boolean isPort(Breach breach) {
    return DEFINITIONS.contains(breach.schema().definition());
  }

  /** Whether the breach is a number or text in place of a port. */
  static boolean areFor(Breach breach) {
    return isPort(breach)
        && breach.node() instanceof Scalar scalar
        && (scalar.kind() == ScalarKind.INTEGER || scalar.kind() == ScalarKind.TEXT);
  }

  static Diagnostic of(Breach breach) {
    PortWords words = new PortWords(breach.schema());
    String text = ((Scalar) breach.node()).text();
    Matcher span = SPAN.matcher(text);
    if (breach.schema().definition().equals(SPANS) && text.length() < LONGEST && span.matches()) {
      return words.ofSpan(breach.place(), span);
    }
    return words.ofPort(breach.place(), text);
  }

  private Diagnostic ofPort(Place place, String text) {
    if (text.isEmpty()) {
      return Problem.INVALID_PORT.at(place.visible(), place.label() + " is empty");
    }
    String start = place.label() + " is " + Shown.value((Scalar) place.node());
    Numeral odd = odd(text);
    Diagnostic finding = diagnostic(place.visible(), start, odd);
    return isPort(odd.meant()) ? Respelling.plainly(odd.meant(), place.node(), finding) : finding;
  }

  private Diagnostic ofSpan(Place place, Matcher span) {
    Scalar scalar = (Scalar) place.node();
    String shown = Shown.value(scalar);
    for (int end = 1; end <= span.groupCount(); end++) {
      String port = span.group(end);
      if (!isPort(port)) {
        Span at = scalar.span().slice(scalar.text(), span.start(end), span.end(end));
        return diagnostic(at, place.label() + " has " + port + " in " + shown, odd(port));
      }
    }
    String message = place.label() + " is " + shown + ", which is not two ports and a bare hyphen";
    String meant = span.group(1) + "-" + span.group(2);
    Diagnostic finding = Problem.INVALID_PORT.at(place.visible(), message, "Write " + meant + ".");
    return Respelling.plainly(meant, scalar, finding);
  }

  private Diagnostic diagnostic(Located at, String start, Numeral odd) {
    String help = isPort(odd.meant()) ? odd.help(FIX) : FIX;
    return Problem.INVALID_PORT.at(at, start + odd.clause(), help);
  }

  private boolean isPort(String text) {
    if (!Numerals.isPlain(text) || text.length() > Integer.toString(highest).length()) {
      return false;
    }
    int number = Integer.parseInt(text);
    return lowest <= number && number <= highest;
  }

  private Numeral odd(String text) {
    Optional<Numeral> numeral = Numerals.read(text);
    boolean several = text.length() <= LONGEST && SEVERAL.matcher(text).matches();
    if (numeral.isPresent()
        && (!several || numeral.get().meant().isEmpty() || isPort(numeral.get().meant()))) {
      return numeral.get();
    }
    if (NUMBER.matcher(text).matches()) {
      return outside(text);
    }
    return text.length() > LONGEST ? new Numeral(", expected a number", "") : notOne(text);
  }

  private Numeral outside(String number) {
    boolean low = number.startsWith("-") || number.equals("0");
    return new Numeral(
        low ? ", but ports start at " + lowest : ", but ports end at " + highest, "");
  }

  private static Numeral notOne(String text) {
    if (PLACEHOLDER.matcher(text).lookingAt()) {
      return new Numeral(", a placeholder that nothing has replaced", "");
    }
    if (SPAN.matcher(text).matches()) {
      return new Numeral(", which is a span, where one port is expected", "");
    }
    if (SEVERAL.matcher(text).matches()) {
      return new Numeral(", which is more than one number", "");
    }
    Matcher hosted = HOSTED.matcher(text);
    if (hosted.matches()) {
      return new Numeral(", which names a host as well", hosted.group(1));
    }
    Matcher separated = SEPARATED.matcher(text);
    if (separated.matches()) {
      return new Numeral(", which is more than a number", separated.group(1));
    }
    boolean isLeading = LEADING.matcher(text).matches();
    return new Numeral(isLeading ? ", which is more than a number" : ", expected a number", "");
  }
}
