package dev.berth.engine.catalogue;

import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow;
import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.Certainty;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the port catalogue from the compact form that the build makes of it. */
public final class CatalogueReader {
  private static final String RESOURCE = "ports.tsv";

  private final List<Version> versions = new ArrayList<>();
  private final List<PortDefault> defaults = new ArrayList<>();
  private final List<CatalogueRow> rows = new ArrayList<>();

  private CatalogueReader() {}

  /** The catalogue that berth was built with. It is read anew on each call. */
  public static Catalogue builtIn() {
    try (InputStream in = CatalogueReader.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("berth was built without its port catalogue");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Catalogue read(String text) {
    CatalogueReader reader = new CatalogueReader();
    for (String line : split(text, CompactForm.LINE_END)) {
      reader.readLine(split(line, CompactForm.COLUMN_END));
    }
    return new Catalogue(reader.versions, reader.rows);
  }

  private void readLine(List<String> columns) {
    switch (columns.get(0)) {
      case CompactForm.VERSIONS -> readVersions(columns);
      case CompactForm.DEFAULT -> readDefault(columns);
      case CompactForm.ROW -> readRow(columns);
      default -> throw new IllegalArgumentException("line of kind " + columns.get(0));
    }
  }

  private void readVersions(List<String> columns) {
    for (int i = 1; i < columns.size(); i++) {
      versions.add(version(columns.get(i)));
    }
  }

  private void readDefault(List<String> columns) {
    int first = Integer.parseInt(columns.get(2));
    int last = Integer.parseInt(columns.get(3));
    defaults.add(
        new PortDefault(
            columns.get(1),
            new PortRange(first, last),
            Integer.parseInt(columns.get(4)),
            version(columns.get(5)),
            version(columns.get(6)),
            Certainty.valueOf(columns.get(7)),
            items(columns.get(8))));
  }

  private void readRow(List<String> columns) {
    rows.add(
        new CatalogueRow(
            columns.get(1),
            Role.valueOf(columns.get(2)),
            columns.get(3),
            columns.get(4),
            columns.get(5),
            items(columns.get(6)),
            columns.get(7),
            Certainty.valueOf(columns.get(8)),
            items(columns.get(9)),
            defaults));
    defaults.clear();
  }

  private static Version version(String text) {
    return Version.parse(text).orElseThrow();
  }

  private static List<String> items(String column) {
    return split(column, CompactForm.ITEM_END);
  }

  /** The parts of a text; the end mark behind the last part may be missing. */
  private static List<String> split(String text, char end) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(end); at >= 0; at = text.indexOf(end, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    if (from < text.length()) {
      parts.add(text.substring(from));
    }
    return parts;
  }
}
