package dev.berth.laws.breach;

import java.util.logging.Logger;
import java.util.prefs.Preferences;

/** Uses more of the JDK than its base. */
public final class Modules {
  private Modules() {}

  static void log() {
    Logger.getLogger("berth").info("");
  }

  static Preferences preferences() {
    return Preferences.userRoot();
  }

  static Class<?> naming() {
    return javax.naming.InitialContext.class;
  }

  static java.net.http.HttpClient client() {
    return java.net.http.HttpClient.newHttpClient();
  }
}
