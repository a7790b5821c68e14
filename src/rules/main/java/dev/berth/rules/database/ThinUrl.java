package dev.berth.rules.database;

import dev.berth.diagnostic.Edit;
import dev.berth.model.JdbcDriver;
import dev.berth.model.JdbcUrl;
import dev.berth.model.Value;
import dev.berth.source.Span;
import java.util.Optional;

/** Addresses for Oracle's thin driver in the form that the drivers of TIBCO read. */
final class ThinUrl {
  private static final String THIN = JdbcDriver.ORACLE.prefix() + "thin:";
  private static final String SERVICE = ";ServiceName=";

  private ThinUrl() {}

  /** Whether the host follows without the sign that the driver looks for; not what is filled in. */
  static boolean lacksAt(String url) {
    boolean open = url.indexOf('$') >= 0 || url.indexOf('{') >= 0 || url.indexOf('%') >= 0;
    return url.startsWith(THIN + "//") || url.startsWith(THIN) && url.indexOf('@') < 0 && !open;
  }

  /** What makes a URL that lacks its sign one that the driver reads; nothing if that is unclear. */
  static Edit[] mend(Value<String> url) {
    String text = url.get();
    Optional<JdbcUrl> meant = JdbcUrl.parse(text.replace(THIN, THIN + "@").replace(SERVICE, "/"));
    boolean clear = meant.isPresent() && meant.get().database().isPresent();
    int property = text.indexOf(SERVICE);
    if (!clear || text.lastIndexOf(';') != property) {
      return new Edit[0];
    }
    Edit sign = replace(url.span(), text, THIN.length() - 1, ":", ":@");
    return property < 0
        ? new Edit[] {sign}
        : new Edit[] {sign, replace(url.span(), text, property, SERVICE, "/")};
  }

  private static Edit replace(Span url, String text, int at, String before, String after) {
    return new Edit(url.slice(text, at, at + before.length()), before, after);
  }
}
