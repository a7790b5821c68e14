package dev.berth.laws.breach;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.ServiceLoader;

/** Loads code that is not there when berth is built. */
public final class PackLoading {
  private PackLoading() {}

  static Object services() {
    return ServiceLoader.load(Runnable.class);
  }

  static Object loader(URL[] urls) {
    return new URLClassLoader(urls);
  }

  static Object ofTheSystem() {
    return ClassLoader.getSystemClassLoader();
  }
}
