package dev.berth.engine.catalogue;

import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Role;
import dev.berth.model.Version;
import dev.berth.source.Document;
import dev.berth.source.Node;
import java.util.ArrayList;
import java.util.List;

/** Makes a catalogue of the document that declares it, and refuses one that is not whole. */
final class CatalogueBinder {
  private final List<Version> versions = new ArrayList<>();
  private final List<CatalogueRow> rows = new ArrayList<>();
  private final List<InvalidCatalogue> mistakes = new ArrayList<>();

  private CatalogueBinder() {}

  static Catalogue bind(Document document) {
    Fields root = Fields.of(document.root(), "versions", "rows");
    CatalogueBinder binder = new CatalogueBinder();
    binder.addVersions(root.node("versions"), root.items("versions"));
    binder.addRows(root.items("rows"));
    binder.requireEveryRole(root.node("rows"));
    return new Catalogue(binder.versions, binder.rows);
  }

  private void addVersions(Node place, List<Node> items) {
    if (items.isEmpty()) {
      throw InvalidCatalogue.at(place, "no versions");
    }
    for (Node item : items) {
      addVersion(item);
    }
  }

  private void addVersion(Node item) {
    Version version = Words.version(item);
    if (!versions.isEmpty() && versions.get(versions.size() - 1).atLeast(version)) {
      throw InvalidCatalogue.at(item, "version " + version + " is not newer than the one before");
    }
    versions.add(version);
  }

  private void addRows(List<Node> items) {
    RowBinder binder = new RowBinder(versions);
    for (Node item : items) {
      try {
        addRow(item, binder.bind(item));
      } catch (InvalidCatalogue mistake) {
        mistakes.add(mistake);
      }
    }
    if (!mistakes.isEmpty()) {
      throw InvalidCatalogue.of(mistakes);
    }
  }

  private void addRow(Node item, CatalogueRow row) {
    for (CatalogueRow earlier : rows) {
      if (earlier.role() == row.role()) {
        throw InvalidCatalogue.at(item, "second row for role \"" + row.role().key() + "\"");
      }
      if (earlier.id().equals(row.id())) {
        throw InvalidCatalogue.at(item, "second row with id " + row.id());
      }
    }
    rows.add(row);
  }

  private void requireEveryRole(Node place) {
    List<Role> missing = Words.cataloguedRoles();
    for (CatalogueRow row : rows) {
      missing.remove(row.role());
    }
    for (Role role : missing) {
      mistakes.add(InvalidCatalogue.at(place, "no row for role \"" + role.key() + "\""));
    }
    if (!mistakes.isEmpty()) {
      throw InvalidCatalogue.of(mistakes);
    }
  }
}
