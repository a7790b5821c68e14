package dev.berth.engine.secret;

import dev.berth.source.Comment;
import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import dev.berth.source.Span;
import java.util.Locale;
import java.util.Set;

/** Hides the secrets of a document by its keys, and those in the words of values and comments. */
final class TreeSecrets {
  private static final Set<String> NAMES = Set.of("name", "key", "id", "property", "option");
  private static final Set<String> VALUES = Set.of("value", "val");

  private final Hidden hidden;

  /** Of what the present mapping is told. */
  private String owner = "";

  TreeSecrets(Hidden hidden) {
    this.hidden = hidden;
  }

  void hide(Document document) {
    visit(document.root(), SecretName.OPEN);
    for (Comment comment : document.comments()) {
      LooseText.in(hidden, comment.span().from(), comment.span().to());
      ForgottenColon.inComment(hidden, comment.span());
    }
  }

  private void visit(Node node, SecretName held) {
    if (held == SecretName.SECRET && !(node instanceof Scalar)) {
      hide(node.span());
    }
    if (node instanceof Mapping mapping) {
      visit(mapping, held);
    } else if (node instanceof Sequence sequence) {
      boolean option = false;
      int end = sequence.span().from();
      for (Node item : sequence.items()) {
        SecretName name = option ? SecretName.SECRET : held;
        forgotten(item, name);
        visit(end, item, name);
        option = isOption(item);
        end = item.span().to();
      }
    } else {
      scalar((Scalar) node, held);
    }
  }

  private void visit(Mapping mapping, SecretName held) {
    boolean named = isNamed(mapping);
    String above = owner;
    boolean goesOn = false;
    for (Mapping.Entry entry : mapping.entries()) {
      goesOn &= isBare(entry.value());
      ForgottenColon.inKey(hidden, entry.key().span(), isBare(entry.value()));
      visit(entry.key(), held == SecretName.SECRETS ? SecretName.OPEN : held);
      if (goesOn) {
        scalar(entry.key(), SecretName.SECRET);
        continue;
      }
      boolean value = named && VALUES.contains(lower(entry.key()));
      SecretName below = value ? SecretName.SECRET : below(name(above, entry.key()), held);
      // A server may be called "password server1".
      if (!entry.key().says("name")) {
        forgotten(entry.value(), below);
      }
      owner = entry.key().text();
      visit(entry.key().span().to(), entry.value(), below);
      goesOn = below == SecretName.SECRET && isOpenText(entry.value());
    }
    owner = above;
  }

  /** {@code encryption: {key: …}}. */
  private static String name(String owner, Scalar key) {
    return lower(key).equals("key") ? owner + " " + key.text() : key.text();
  }

  private void forgotten(Node value, SecretName held) {
    if (held == SecretName.OPEN && value instanceof Scalar scalar) {
      ForgottenColon.inValue(hidden, scalar.span());
    }
  }

  /** Behind a secret without quotes, a key without a value is what came behind a comma in it. */
  private static boolean isBare(Node value) {
    return value instanceof Scalar scalar
        && scalar.kind() == ScalarKind.NULL
        && scalar.span().from() == scalar.span().to();
  }

  private static boolean isOpenText(Node value) {
    return value instanceof Scalar scalar && !scalar.isQuoted();
  }

  /** Visits a node, and what may be of a secret between it and the end of the node before it. */
  private void visit(int end, Node node, SecretName held) {
    boolean secret =
        held == SecretName.SECRET || held == SecretName.SECRETS && node instanceof Scalar;
    boolean marked = secret && NodeProperties.hide(hidden, end, node.span().from());
    visit(node, held);
    if (marked && node instanceof Scalar scalar) {
      rest(scalar);
    }
  }

  /** Below a secret all is one; below several, what has no open name. */
  private static SecretName below(String key, SecretName held) {
    if (held == SecretName.SECRETS) {
      return SecretName.staysOpen(key) ? SecretName.OPEN : held;
    }
    return held == SecretName.SECRET ? held : SecretName.of(key);
  }

  /** {@code {name: password, value: …}}, or {@code val}. */
  private static boolean isNamed(Mapping mapping) {
    boolean valued = false;
    boolean telling = false;
    for (Mapping.Entry entry : mapping.entries()) {
      String key = lower(entry.key());
      valued |= VALUES.contains(key);
      telling |= NAMES.contains(key) && tells(entry.value());
    }
    return valued && telling;
  }

  private static String lower(Scalar key) {
    return key.text().toLowerCase(Locale.ROOT);
  }

  private static boolean isOption(Node item) {
    return item instanceof Scalar scalar && scalar.text().startsWith("-") && tells(item);
  }

  private static boolean tells(Node node) {
    return node instanceof Scalar scalar && SecretName.of(scalar.text()) != SecretName.OPEN;
  }

  private void scalar(Scalar scalar, SecretName held) {
    Span span = scalar.span();
    if (held == SecretName.OPEN) {
      words(span);
      Respelled.hide(scalar, hidden);
    } else if (scalar.kind() == ScalarKind.TEXT || scalar.kind() == ScalarKind.INTEGER) {
      hide(span);
      hidden.learn(scalar.text());
      rest(scalar);
    }
  }

  /**
   * Who wrote a password with a comma or with a blank and a hash sign in it, and no quotes around
   * it, meant no other key and no comment.
   */
  private void rest(Scalar scalar) {
    if (scalar.isQuoted()) {
      return;
    }
    String text = hidden.text;
    int to = scalar.span().anchor().orElse(scalar.span()).to();
    int next = Hidden.skipBlanks(text, to, text.length());
    if (next > to && next < text.length() && text.charAt(next) == '#') {
      hidden.add(next, Hidden.lineEnd(text, next, text.length()));
    } else if (to < text.length() && text.charAt(to) == ',') {
      hidden.add(to + 1, wordEnd(to + 1, Math.min(text.length(), to + KnownTexts.LONGEST)));
    }
  }

  private int wordEnd(int from, int end) {
    int at = from;
    while (at < end && " \t\r\n}]\"'".indexOf(hidden.text.charAt(at)) < 0) {
      at++;
    }
    boolean key = at > from && hidden.text.charAt(at - 1) == ':';
    return key ? from : at;
  }

  private void hide(Span span) {
    hidden.add(span.from(), span.to());
    if (span.anchor().isPresent()) {
      hide(span.anchor().get());
    }
  }

  /** Without the quotes around them. */
  private void words(Span span) {
    String text = hidden.text;
    int from = span.from();
    int to = span.to();
    char first = from < to ? text.charAt(from) : ' ';
    boolean quoted =
        to > from + 1 && (first == '"' || first == '\'') && text.charAt(to - 1) == first;
    LooseText.in(hidden, quoted ? from + 1 : from, quoted ? to - 1 : to);
  }
}
