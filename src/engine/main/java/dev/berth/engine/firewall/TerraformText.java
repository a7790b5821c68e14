package dev.berth.engine.firewall;

import dev.berth.engine.report.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Foreign text in Terraform. */
final class TerraformText {
  /** What clouds take in a description, and does not start anything that is worked out. */
  private static final String SIGNS = " ._-:/()#,@[]+=;*";

  private TerraformText() {}

  /** Comments, which Terraform skips whatever is in them. */
  static void comments(List<String> lines, JsonWriter json) throws IOException {
    json.openArray("//");
    for (String each : lines) {
      json.item(each);
    }
    json.close();
  }

  /** Why a rule is there, as a description; where that cannot hold all of it, as a comment too. */
  static void reasons(List<Reason> reasons, int longest, JsonWriter json) throws IOException {
    List<String> lines = new ArrayList<>();
    reasons.forEach(each -> lines.add(each.text()));
    String all = String.join("; ", lines);
    String description = description(all, longest);
    if (!description.equals(all.replace("\"", ""))) {
      comments(lines, json);
    }
    json.field("description", description);
  }

  /**
   * The beginning of a text as a description.
   *
   * @param longest how many characters there may be
   */
  static String description(String text, int longest) {
    StringBuilder plain = new StringBuilder();
    for (char c : text.replace("\"", "").toCharArray()) {
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (plain.length() < longest) {
        plain.append(letter || SIGNS.indexOf(c) >= 0 ? c : '_');
      }
    }
    return plain.toString();
  }

  /** A machine in the name of a resource; two underscores are free to part it from others. */
  static String name(String slug) {
    return slug.replace('-', '_');
  }
}
