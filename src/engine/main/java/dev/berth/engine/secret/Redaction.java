package dev.berth.engine.secret;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.model.Secret;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps secrets out of whatever is shown of a run. What it knows of a source is worked out when the
 * first finding about the source is to be shown.
 */
public final class Redaction {
  private final Map<Source, SecretPlaces> places = new IdentityHashMap<>();

  /** Foreign words without what looks like a secret in them. */
  public static String of(String text) {
    return masked(text, SecretFinder.in(text));
  }

  /** What is no text of a file, such as a name, without the user info of an address in it. */
  public static String ofAddresses(String text) {
    Stretches found = new Stretches();
    new UserInfo(text, found).find();
    return masked(text, found.places());
  }

  /** Where the secrets of a source stand. */
  public SecretPlaces in(Source source) {
    SecretPlaces known = places.get(source);
    if (known == null) {
      known = SecretFinder.in(source.text());
      places.put(source, known);
    }
    return known;
  }

  /** The same findings, none of which says a secret. */
  public List<Diagnostic> of(List<Diagnostic> findings) {
    KnownSecrets known = known(findings);
    List<Diagnostic> redacted = new ArrayList<>(findings.size());
    for (Diagnostic finding : findings) {
      redacted.add(of(finding, known));
    }
    return redacted;
  }

  private KnownSecrets known(List<Diagnostic> findings) {
    KnownSecrets known = new KnownSecrets(this);
    for (Diagnostic finding : findings) {
      learn(finding.span().source(), known);
      for (Related related : finding.related()) {
        learn(related.span().source(), known);
      }
    }
    return known;
  }

  private void learn(Source source, KnownSecrets known) {
    if (!places.containsKey(source)) {
      known.learn(source);
    }
  }

  private Diagnostic of(Diagnostic finding, KnownSecrets known) {
    LocalSecrets local = new LocalSecrets();
    local.learn(finding.span(), this);
    for (Related related : finding.related()) {
      local.learn(related.span(), this);
    }
    List<Related> related = new ArrayList<>(finding.related().size());
    for (Related each : finding.related()) {
      related.add(new Related(each.span(), said(each.message(), local, known)));
    }
    return new Diagnostic(
        finding.rule(),
        finding.severity(),
        finding.span(),
        said(finding.message(), local, known),
        related,
        said(finding.help(), local, known));
  }

  private static String said(String text, LocalSecrets local, KnownSecrets known) {
    Stretches found = SecretFinder.stretchesIn(text);
    local.mark(text, found);
    known.mark(text, found);
    return masked(text, found.places());
  }

  private static String masked(String text, SecretPlaces places) {
    if (places.count() == 0) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text.length());
    int at = 0;
    for (int i = 0; i < places.count(); i++) {
      masked.append(text, at, places.from(i)).append(Secret.SHOWN);
      at = places.to(i);
    }
    return masked.append(text, at, text.length()).toString();
  }
}
