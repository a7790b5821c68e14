package dev.berth.cli;

import dev.berth.engine.load.Loader;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.Sequence;
import dev.berth.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a CycloneDX document in JSON says of the parts of a program. */
record BillOfMaterials(Mapping root) {
  /**
   * A part.
   *
   * @param licence its SPDX identifier, or the name that its makers use if that is none
   * @param sha256 in hexadecimal digits, lower case
   */
  record Component(String group, String name, String version, String licence, String sha256) {
    boolean isOurs() {
      return group.equals("dev.berth");
    }

    String jar() {
      return name + "-" + version + ".jar";
    }
  }

  static BillOfMaterials in(Path file) throws IOException {
    Source source = Source.of(file.toString(), Files.readString(file));
    return new BillOfMaterials((Mapping) Loader.load(source).documents().get(0).root());
  }

  List<Component> components() {
    List<Component> components = new ArrayList<>();
    for (Mapping each : mappings(root, "components")) {
      components.add(
          new Component(
              text(each, "group"),
              text(each, "name"),
              text(each, "version"),
              licence(each),
              sha256(each)));
    }
    return components;
  }

  private static String licence(Mapping component) {
    List<String> licences = new ArrayList<>();
    for (Mapping each : mappings(component, "licenses")) {
      Mapping licence = (Mapping) each.get("license").orElseThrow();
      licences.add(text(licence, licence.get("id").isPresent() ? "id" : "name"));
    }
    return String.join(" and ", licences);
  }

  private static String sha256(Mapping component) {
    return mappings(component, "hashes").stream()
        .filter(hash -> text(hash, "alg").equals("SHA-256"))
        .map(hash -> text(hash, "content"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Mapping> mappings(Mapping of, String key) {
    List<Mapping> mappings = new ArrayList<>();
    for (Node item : ((Sequence) of.get(key).orElseThrow()).items()) {
      mappings.add((Mapping) item);
    }
    return mappings;
  }

  private static String text(Mapping of, String key) {
    return ((Scalar) of.get(key).orElseThrow()).text();
  }
}
