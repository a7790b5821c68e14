package dev.berth.engine.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.load.Loaded;
import dev.berth.engine.load.Loader;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.Sequence;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in a sound text by looks is what its tree says by keys: no less, and no more. */
class SecretsOfTreesTest {
  private static final int TEXTS = 20_000;

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json"})
  void looksAndTreeAgree(String kind) {
    Random random = new Random(14_6);
    int secrets = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text =
          kind.equals("yaml") ? RandomDeclaration.yaml(random) : RandomDeclaration.json(random);
      Loaded loaded = Loader.load(Source.of("a." + kind, text));
      assertEquals(1, loaded.documents().size(), text);
      SecretPlaces places = SecretFinder.in(text);
      List<String> wrong = new ArrayList<>();
      visit(loaded.documents().get(0).root(), SecretName.OPEN, places, wrong);
      assertEquals(List.of(), wrong, text);
      secrets += places.count();
    }
    assertTrue(secrets > TEXTS, "there are secrets: " + secrets);
  }

  private static void visit(Node node, SecretName held, SecretPlaces places, List<String> wrong) {
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        visit(entry.value(), name(entry.key().text(), held), places, wrong);
      }
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> visit(item, held, places, wrong));
    } else {
      check((Scalar) node, held, places, wrong);
    }
  }

  /** Below a secret all is one; below several, what has no open name. */
  private static SecretName name(String key, SecretName held) {
    if (held == SecretName.SECRET) {
      return held;
    }
    if (held == SecretName.SECRETS) {
      return SecretName.staysOpen(key) ? SecretName.OPEN : held;
    }
    return SecretName.of(key);
  }

  private static void check(
      Scalar scalar, SecretName held, SecretPlaces places, List<String> wrong) {
    Span span = scalar.span();
    for (int at = span.from(); at < span.to(); at++) {
      boolean blank = scalar.span().source().text().charAt(at) <= ' ';
      boolean hidden = places.endAround(at) > at;
      if (!blank && hidden == (held == SecretName.OPEN)) {
        wrong.add((hidden ? "hidden: " : "seen: ") + span.text());
        return;
      }
    }
  }
}
