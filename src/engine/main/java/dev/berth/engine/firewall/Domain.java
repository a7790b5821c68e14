package dev.berth.engine.firewall;

import dev.berth.model.HostNames;
import java.util.Set;

/**
 * What names of machines of one owner have in common.
 *
 * @param name the last two labels of a name with more, and three in the domain of a provider, which
 *     tells there what it runs: machines of others in {@code compute.amazonaws.com}; empty of
 *     another name
 * @param ofProvider whether a provider gives names in it to what it runs for anybody
 */
record Domain(String name, boolean ofProvider) {
  private static final Domain NONE = new Domain("", false);

  private static final Set<String> PROVIDERS =
      Set.of(
          "amazonaws.com",
          "azure.com",
          "azure.net",
          "googleapis.com",
          "oraclecloud.com",
          "windows.net");

  /** That of a name as it is written. */
  static Domain of(String written) {
    String name = HostNames.key(written);
    int last = name.lastIndexOf('.');
    int dot = name.lastIndexOf('.', Math.max(0, last - 1));
    if (dot <= 0 || HostNames.isAddress(name)) {
      return NONE;
    }
    String domain = name.substring(dot + 1);
    boolean ofProvider = PROVIDERS.contains(domain);
    return new Domain(ofProvider ? lastThree(name, dot) : domain, ofProvider);
  }

  private static String lastThree(String name, int dot) {
    return name.substring(name.lastIndexOf('.', dot - 1) + 1);
  }

  boolean isNone() {
    return name.isEmpty();
  }

  /**
   * Whether a name in it tells that another one in it is of the same owner. What a provider runs
   * for somebody, such as a database, tells nothing of what else it runs; the machines of somebody
   * who has them there may be beside each other.
   *
   * @param spotfire whether the other name is that of a server or a node
   */
  boolean isOfSame(Domain other, boolean spotfire) {
    return equals(other) && (spotfire || !ofProvider);
  }
}
