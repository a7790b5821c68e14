package dev.berth.rule;

import java.util.List;

/** The values that a rule is made with, by option name; the generated index reads them. */
public interface Options {
  int integer(String name, int defaultValue);

  boolean bool(String name, boolean defaultValue);

  String string(String name, String defaultValue);

  List<String> list(String name, List<String> defaultValue);

  /** Every option at its default. */
  Options DEFAULTS =
      new Options() {
        @Override
        public int integer(String name, int defaultValue) {
          return defaultValue;
        }

        @Override
        public boolean bool(String name, boolean defaultValue) {
          return defaultValue;
        }

        @Override
        public String string(String name, String defaultValue) {
          return defaultValue;
        }

        @Override
        public List<String> list(String name, List<String> defaultValue) {
          return defaultValue;
        }
      };
}
