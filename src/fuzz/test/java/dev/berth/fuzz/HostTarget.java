package dev.berth.fuzz;

import dev.berth.model.HostNameFlaw;
import dev.berth.model.HostNames;
import dev.berth.model.PortRange;
import dev.berth.model.Version;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Any text as the name of a host, as a port, and as a version. */
final class HostTarget implements Target {
  private static final Pattern NAME =
      Pattern.compile(
          "(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*"
              + "(?!([0-9]+|0x[0-9a-f]*)$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");

  /** What the JDK takes and RFC 4291 does not: leading zeros in IPv4 numbers, long groups. */
  private static final Pattern LENIENT =
      Pattern.compile("(^|[.:])0[0-9]+\\.|\\.0[0-9]|[0-9a-f]{5}");

  private static final Pattern VERSION = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})*");

  @Override
  public List<String> seeds() {
    return List.of();
  }

  @Override
  public void run(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    name(text);
    address(text);
    port(text);
    Claim.same(
        VERSION.matcher(text).matches(), Version.parse(text).isPresent(), "no version: " + text);
  }

  private static void name(String text) {
    String key = HostNames.key(text);
    boolean name = NAME.matcher(key).matches();
    boolean sound = name || HostNames.isAddress(key);
    Claim.same(sound, HostNameFlaw.in(text).isEmpty(), "a flaw where there is none: " + text);
    if (name) {
      Claim.same(HostNames.isLoopback(text), HostNames.isLoopback(key), "loopback by one spelling");
      Claim.same(key, HostNames.key(key), "the key of a key is another");
      Claim.same(key, HostNames.key(text.toUpperCase(Locale.ROOT)), "another key in capitals");
      Claim.same(List.of(), HostNameFlaw.in(key).stream().toList(), "a flaw in the key");
    }
  }

  /** In brackets the JDK takes a text for an address or refuses it, and looks nothing up. */
  private static void address(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.indexOf(':') < 0
        || !lower.chars().allMatch(c -> "0123456789abcdef:.".indexOf(c) >= 0)) {
      return;
    }
    Optional<byte[]> bytes = parsed(lower);
    if (bytes.isEmpty() || LENIENT.matcher(lower).find()) {
      return;
    }
    String key = HostNames.key(text);
    Claim.that(HostNames.isAddress(text), "an address is none", text);
    byte[] again = parsed(key).orElseThrow(() -> new AssertionError("no address: " + key));
    Claim.same(List.of(hex(bytes.get())), List.of(hex(again)), "another address");
    Claim.same(key, HostNames.key(spelled(bytes.get())), "two keys of one address");
  }

  private static Optional<byte[]> parsed(String address) {
    try {
      String literal = address.indexOf(':') < 0 ? address : "[" + address + "]";
      return Optional.of(InetAddress.getByName(literal).getAddress());
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /** The address in its longest spelling. */
  private static String spelled(byte[] bytes) {
    String hex = hex(bytes);
    String all = hex.length() == 8 ? "0".repeat(20) + "ffff" + hex : hex;
    return all.replaceAll("(.{4})(?=.)", "$1:").toUpperCase(Locale.ROOT);
  }

  private static void port(String text) {
    boolean sound = PORT.matcher(text).matches() && Integer.parseInt(text) <= PortRange.HIGHEST;
    Optional<Integer> port = PortRange.parsePort(text);
    Claim.same(sound, port.isPresent(), "no port: " + text);
    port.ifPresent(number -> Claim.same(text, number.toString(), "another port"));
  }
}
