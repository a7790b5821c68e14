package dev.berth.fuzz;

import dev.berth.engine.bind.Bound;
import dev.berth.model.Endpoint;
import dev.berth.model.Environment;
import dev.berth.model.LdapServer;
import dev.berth.model.Value;
import dev.berth.source.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Any text as the address of a directory server, of an identity provider, and of EMS servers. */
final class AddressTarget implements Target {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i:(ldaps?|https?|tcp|ssl))://(\\[[0-9a-fA-F:.]+]|[^"
              + " ,/:?#@\\[\\]]+)(?::([1-9][0-9]{0,4}))?(?:/[^ ]*)?");

  @Override
  public List<String> seeds() {
    return List.of();
  }

  @Override
  public void run(byte[] input) {
    String text = new String(input, StandardCharsets.ISO_8859_1);
    if (!Declared.isPlain(text)) {
      return;
    }
    ldap(text);
    oidc(text);
    ems(text);
  }

  private static void ldap(String text) {
    Optional<Environment> bound = environment("ldapConfigurations: [{id: a, servers: [%]}]", text);
    Claim.same(isSound(text, "ldaps?"), bound.isPresent(), "ldap address: " + text);
    if (bound.isPresent()) {
      LdapServer server = bound.get().ldapConfigurations().get(0).servers().get(0);
      parts(text, server.scheme().key(), server.hostName(), server.port());
    }
  }

  private static void oidc(String text) {
    Optional<Environment> bound = environment("oidc: {issuer: %}", text);
    Claim.same(isSound(text, "https?"), bound.isPresent(), "web address: " + text);
    if (bound.isPresent()) {
      Endpoint endpoint = bound.get().oidc().get().endpoint().get();
      parts(text, endpoint.scheme(), endpoint.hostName(), endpoint.port());
    }
  }

  private static void ems(String text) {
    Optional<Environment> bound = environment("ems: {serverUrl: %}", text);
    String[] addresses = text.split(",", -1);
    boolean sound = true;
    for (String address : addresses) {
      sound &= isSound(address, "tcp|ssl") && address.indexOf('/', 6) < 0;
    }
    Claim.same(sound, bound.isPresent(), "EMS addresses: " + text);
    if (bound.isPresent()) {
      List<Endpoint> endpoints = bound.get().ems().get().endpoints();
      Claim.same(addresses.length, endpoints.size(), "number of addresses");
      for (int i = 0; i < addresses.length; i++) {
        Endpoint each = endpoints.get(i);
        parts(addresses[i], each.scheme(), each.hostName(), each.port());
      }
    }
  }

  private static Optional<Environment> environment(String declaration, String text) {
    return Declared.with(declaration, text).flatMap(Bound::environment);
  }

  private static boolean isSound(String text, String schemes) {
    Matcher matcher = ADDRESS.matcher(text);
    return matcher.matches()
        && matcher.group(1).matches("(?i:" + schemes + ")")
        && (matcher.group(3) == null || Integer.parseInt(matcher.group(3)) <= 65535);
  }

  /** The parts of an address stand where they say, and are those that others see too. */
  private static void parts(String text, String scheme, Value<String> host, Value<Integer> port) {
    Matcher matcher = ADDRESS.matcher(text);
    Claim.that(matcher.matches(), "no address", text);
    Claim.that(matcher.group(1).equalsIgnoreCase(scheme), "another scheme", scheme);
    Claim.same(matcher.group(2), host.get(), "another host");
    at(host.span(), host.get());
    if (matcher.group(3) != null) {
      Claim.same(matcher.group(3), port.get().toString(), "another port");
      at(port.span(), port.get().toString());
    }
    uri(text, host.get(), matcher.group(3));
  }

  private static void at(Span span, String text) {
    Claim.same(text, span.text(), "not at its place");
  }

  private static void uri(String text, String host, String port) {
    try {
      URI uri = new URI(text);
      if (uri.getHost() != null && uri.getUserInfo() == null) {
        Claim.same(uri.getHost(), host, "another host than that of the URI");
        Claim.same(uri.getPort(), port == null ? -1 : Integer.valueOf(port), "another port");
      }
    } catch (URISyntaxException e) {
      // What a URI may not hold, an address may.
    }
  }
}
