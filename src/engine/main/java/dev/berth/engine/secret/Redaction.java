package dev.berth.engine.secret;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.diagnostic.Part;
import dev.berth.diagnostic.Related;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.load.Loaded;
import dev.berth.engine.load.Loader;
import dev.berth.source.Document;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps secrets out of whatever is shown of findings. The sources that findings are about are read
 * once more for it: what a source holds is of no use to the others, and most sources are sound.
 */
public final class Redaction {
  private static final int MOST_PLACES = 100;

  private final Map<Source, SecretPlaces> places = new IdentityHashMap<>();
  private final Map<Source, OpenTexts> open = new IdentityHashMap<>();
  private final KnownTexts known = new KnownTexts();

  /** What keeps the secrets of all sources that these findings are about. */
  public Redaction(List<Diagnostic> findings) {
    for (Diagnostic finding : findings) {
      in(finding.span().source());
      for (Related related : finding.related()) {
        in(related.span().source());
      }
    }
  }

  /** What keeps the secrets of a source. */
  public static Redaction of(Source source) {
    Redaction redaction = new Redaction(List.of());
    redaction.in(source);
    return redaction;
  }

  /** The text of a source without its secrets. */
  public static String ofAll(Source source) {
    return of(source).in(source, 0, source.text().length()).masked(source.text());
  }

  /** Words about a place, none of which says a secret. */
  public String of(String words, Span place) {
    List<Vicinity> vicinities = new ArrayList<>();
    add(place, vicinities);
    return said(words, vicinities);
  }

  /** Foreign words without what looks like a secret in them. */
  public static String of(String text) {
    return inMessage(text).places().masked(text);
  }

  /** What is no text of a file, such as a name, without the user info of an address in it. */
  public static String ofAddresses(String text) {
    Hidden hidden = new Hidden(text, new KnownTexts());
    UserInfo.hide(hidden, 0, text.length());
    return hidden.places().masked(text);
  }

  /** What is to be hidden where a stretch of a source is shown. */
  public SecretPlaces in(Source source, int from, int to) {
    SecretPlaces all = in(source);
    Stretches found = new Stretches();
    for (int i = all.firstUpTo(from); i < all.count() && all.from(i) <= to; i++) {
      found.add(all.from(i), all.to(i));
    }
    String text = source.text();
    int first = KnownTexts.reach(text, from);
    known.mark(text, first, Math.min(text.length(), to + KnownTexts.LONGEST), found);
    return found.places();
  }

  /** Where the secrets of a source stand. */
  private SecretPlaces in(Source source) {
    SecretPlaces found = places.get(source);
    if (found == null) {
      found = read(source);
      places.put(source, found);
      open.putIfAbsent(source, new OpenTexts(source.text(), found, OpenTexts.Reading.BROKEN));
    }
    return found;
  }

  /** All of a text is a secret if there is not enough memory to tell. */
  private SecretPlaces read(Source source) {
    Hidden hidden = new Hidden(source.text(), known);
    try {
      Loaded loaded = Loader.load(source);
      for (Document document : loaded.documents()) {
        new TreeSecrets(hidden).hide(document);
      }
      boolean broken = isBroken(loaded);
      if (broken) {
        LooseText.inBroken(hidden);
      }
      LooseText.inDirectives(hidden);
      new PemBlocks(hidden).find();
      new TokenShapes(hidden).find();
      SecretPlaces found = hidden.places();
      if (!broken) {
        open.put(source, new OpenTexts(source.text(), found, OpenTexts.Reading.SOUND));
      }
      return found;
    } catch (OutOfMemoryError e) {
      return new SecretPlaces(new int[] {0}, new int[] {source.text().length()});
    }
  }

  private static boolean isBroken(Loaded loaded) {
    boolean broken = loaded.documents().isEmpty();
    for (Diagnostic each : loaded.diagnostics()) {
      broken |= each.severity() == Severity.ERROR;
    }
    return broken;
  }

  /** The same findings, none of which says a secret. */
  public List<Diagnostic> of(List<Diagnostic> findings) {
    List<Diagnostic> redacted = new ArrayList<>(findings.size());
    for (Diagnostic finding : findings) {
      redacted.add(of(finding));
    }
    return redacted;
  }

  private Diagnostic of(Diagnostic finding) {
    List<Vicinity> vicinities = new ArrayList<>();
    add(finding.span(), vicinities);
    for (Related related : finding.related()) {
      add(related.span(), vicinities);
    }
    List<Related> related = new ArrayList<>(finding.related().size());
    for (Related each : finding.related()) {
      related.add(new Related(each.span(), said(each.message(), vicinities)));
    }
    return new Diagnostic(
        finding.rule(),
        finding.severity(),
        finding.span(),
        said(finding.message(), vicinities),
        related,
        said(finding.help(), vicinities),
        harmless(finding.fixes(), vicinities),
        finding.marks().with(parts(finding)));
  }

  private List<Part> parts(Diagnostic finding) {
    List<Part> parts = new ArrayList<>(finding.parts().size());
    for (Part each : finding.parts()) {
      parts.add(each.saying(of(each.message(), each.span())));
    }
    return parts;
  }

  /** The fixes that say no secret, and put none into a file. */
  private List<Fix> harmless(List<Fix> fixes, List<Vicinity> vicinities) {
    List<Fix> harmless = new ArrayList<>(fixes.size());
    for (Fix fix : fixes) {
      boolean open = said(fix.title(), vicinities).equals(fix.title());
      for (Edit edit : fix.edits()) {
        open &= said(edit.after(), vicinities).equals(edit.after());
      }
      if (open) {
        harmless.add(fix);
      }
    }
    return harmless;
  }

  private void add(Span place, List<Vicinity> vicinities) {
    SecretPlaces secrets = in(place.source());
    Vicinity vicinity = new Vicinity(place, secrets, open.get(place.source()));
    if (vicinity.holdsSecret() && vicinities.size() < MOST_PLACES) {
      vicinities.add(vicinity);
    }
    if (place.anchor().isPresent()) {
      add(place.anchor().get(), vicinities);
    }
  }

  private String said(String text, List<Vicinity> vicinities) {
    Stretches found = inMessage(text).found();
    for (Vicinity each : vicinities) {
      each.mark(text, found);
    }
    known.mark(text, 0, text.length(), found);
    return found.places().masked(text);
  }

  /** What a message quotes ends with its last quote at the latest. */
  private static Hidden inMessage(String text) {
    Hidden hidden = new Hidden(text, new KnownTexts());
    int quote = Math.max(0, text.lastIndexOf('"'));
    LooseText.in(hidden, 0, quote);
    LooseText.in(hidden, quote, text.length());
    new PemBlocks(hidden).find();
    new TokenShapes(hidden).find();
    return hidden;
  }
}
