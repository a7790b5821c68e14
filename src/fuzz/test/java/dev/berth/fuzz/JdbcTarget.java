package dev.berth.fuzz;

import dev.berth.model.JdbcUrl;
import dev.berth.model.PortRange;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Any text as the URL of a database, behind each of the prefixes that there are. */
final class JdbcTarget implements Target {
  private static final List<String> PREFIXES =
      List.of(
          "",
          "jdbc:postgresql:",
          "jdbc:sqlserver:",
          "jdbc:oracle:thin:",
          "jdbc:tibcosoftwareinc:oracle:",
          "jdbc:tibcosoftwareinc:sqlserver:");

  /** What must be taken at least: a host of a few letters, and a port that is one. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "jdbc:((postgresql:|oracle:thin:@)//[a-z]{1,20}(:[1-9][0-9]{0,3})?(/[a-z]{0,20})?"
              + "|(sqlserver|tibcosoftwareinc:(oracle|sqlserver))://"
              + "[a-z]{1,20}(:[1-9][0-9]{0,3})?(;[a-z]{0,20})?)");

  @Override
  public List<String> seeds() {
    return List.of();
  }

  @Override
  public void run(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    for (String prefix : PREFIXES) {
      String url = prefix + text;
      Optional<JdbcUrl> parsed = JdbcUrl.parse(url);
      Claim.that(parsed.isPresent() || !PLAIN.matcher(url).matches(), "not taken", url);
      parsed.ifPresent(sound -> check(url, sound));
    }
  }

  private static void check(String url, JdbcUrl parsed) {
    String prefix = parsed.driver().prefix();
    Claim.that(url.regionMatches(true, 0, prefix, 0, prefix.length()), "another driver", url);
    Claim.that(!parsed.host().isEmpty(), "no host", url);
    Claim.that(
        parsed.host().chars().noneMatch(c -> " ,;/\\(){}[]$<>=@".indexOf(c) >= 0), "host", url);
    Span whole = span(url);
    Claim.same(parsed.host(), parsed.hostIn(whole).text(), "host not at its place");
    parsed.port().ifPresent(port -> port(url, port, parsed.portIn(whole)));
    Optional<JdbcUrl> capitals = JdbcUrl.parse("JDBC:" + url.substring("jdbc:".length()));
    Claim.that(capitals.isPresent(), "depends on capitals", url);
    Claim.same(parsed.host(), capitals.get().host(), "depends on capitals");
    Claim.same(parsed.port(), capitals.get().port(), "depends on capitals");
  }

  private static void port(String url, int port, Span place) {
    Claim.that(port >= PortRange.LOWEST && port <= PortRange.HIGHEST, "no port", url);
    Claim.same(Integer.toString(port), place.text(), "port not at its place");
  }

  private static Span span(String text) {
    return Source.of("url", text).span(0, text.length());
  }
}
