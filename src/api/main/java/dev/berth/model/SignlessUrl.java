package dev.berth.model;

import dev.berth.source.Span;
import java.util.List;
import java.util.Optional;

/** URLs for Oracle's own driver that lack the {@code @} that it looks for before the host. */
final class SignlessUrl {
  private static final String THIN = JdbcDriver.ORACLE.prefix() + "thin:";
  private static final String SERVICE = ";ServiceName=";

  private SignlessUrl() {}

  /** Whether it is one of these; not what is filled in. */
  static boolean is(String url) {
    boolean open = url.indexOf('$') >= 0 || url.indexOf('{') >= 0 || url.indexOf('%') >= 0;
    return url.startsWith(THIN + "//") || url.startsWith(THIN) && url.indexOf('@') < 0 && !open;
  }

  /** The colon before the host and the property of TIBCO's drivers; nothing if that is unclear. */
  static List<Span> parts(String text, Span url) {
    Optional<JdbcUrl> meant = JdbcUrl.parse(text.replace(THIN, THIN + "@").replace(SERVICE, "/"));
    boolean clear = meant.isPresent() && meant.get().database().isPresent();
    int property = text.indexOf(SERVICE);
    if (!clear || text.lastIndexOf(';') != property) {
      return List.of();
    }
    Span colon = url.slice(text, THIN.length() - 1, THIN.length());
    return property < 0
        ? List.of(colon)
        : List.of(colon, url.slice(text, property, property + SERVICE.length()));
  }
}
