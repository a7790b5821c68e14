package dev.berth.engine.diff;

import dev.berth.model.Value;

/** Addresses of the form {@code scheme://host:port/path}. */
final class Addresses {
  private static final String SCHEME_END = "://";

  private Addresses() {}

  /** The address that leads to a port of a host. */
  static String of(String scheme, String host, Value<Integer> port) {
    String name = host.indexOf(':') < 0 || host.startsWith("[") ? host : "[" + host + "]";
    return scheme + SCHEME_END + name + (port.isPresent() ? ":" + port.get() : "");
  }

  /** The address with the port that it leads to, be it written or not. */
  static String withPort(String address, Value<Integer> port) {
    if (port.isWritten() || !port.isPresent()) {
      return address;
    }
    int path = address.indexOf('/', address.indexOf(SCHEME_END) + SCHEME_END.length());
    int end = path < 0 ? address.length() : path;
    return address.substring(0, end) + ":" + port.get() + address.substring(end);
  }
}
