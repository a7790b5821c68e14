package dev.berth.model;

import dev.berth.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * The URL of a database. It may hold a user and a password in more ways than one, so nobody gets at
 * its text: a rule asks for what it needs of it, and whatever shows it hides what may be one.
 */
public final class DatabaseUrl {
  private final String text;

  private DatabaseUrl(String text) {
    this.text = text;
  }

  public static DatabaseUrl of(String text) {
    return new DatabaseUrl(text);
  }

  /** The address, if it names a single host in one of the vendor's forms. */
  public Optional<JdbcUrl> address() {
    return JdbcUrl.parse(text);
  }

  /** The driver that speaks it. */
  public Optional<JdbcDriver> driver() {
    return JdbcDriver.ofUrl(text);
  }

  /** What stands in the place of the port and is none, as {@link JdbcUrl#wrongPort} says. */
  public Optional<String> wrongPort() {
    return JdbcUrl.wrongPort(text);
  }

  /** Whether it is one of Oracle whose host follows without the sign that the driver looks for. */
  public boolean lacksSign() {
    return SignlessUrl.is(text);
  }

  /**
   * What has to change in a URL that lacks its sign and stands there: the colon that the sign has
   * to follow and, if there is one, the property that names the service. Empty if that is unclear.
   */
  public List<Span> signlessParts(Span url) {
    return SignlessUrl.parts(text, url);
  }

  /** The place of a part of a URL that stands there, if it has that part once. */
  public Optional<Span> onlyPlaceOf(String part, Span url) {
    int at = text.indexOf(part);
    return at >= 0 && at == text.lastIndexOf(part)
        ? Optional.of(url.slice(text, at, at + part.length()))
        : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DatabaseUrl that && text.equals(that.text);
  }

  /** Of what is shown alone: a hash of a short secret would give it away. */
  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** The URL with {@value Secret#SHOWN} for its users and for what its properties may hide. */
  @Override
  public String toString() {
    return ShownUrl.of(text);
  }
}
