package dev.berth.engine.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow;
import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How the built-in catalogue is made up. */
class CatalogueTest {
  private final Catalogue catalogue = BuiltInCatalogue.make();

  @Test
  void versionsAscend() {
    List<Version> sorted = new ArrayList<>(catalogue.versions());
    Collections.sort(sorted);
    assertEquals(sorted, catalogue.versions());
    assertEquals("10.3", catalogue.versions().get(0).toString());
    assertEquals("14.8", catalogue.newest().toString());
  }

  @Test
  void rowsAndRolesAreOneToOne() {
    List<Role> roles = catalogue.rows().stream().map(CatalogueRow::role).toList();
    assertEquals(Words.cataloguedRoles(), roles);
  }

  @Test
  void rowsAreLabelledInOrder() {
    List<String> labels = new ArrayList<>();
    for (int i = 1; i <= 22; i++) {
      labels.add("P" + i);
    }
    for (int i = 1; i <= 14; i++) {
      labels.add("O" + i);
    }
    assertEquals(labels, catalogue.rows().stream().map(CatalogueRow::id).toList());
  }

  @Test
  void everyDefaultBeginsBeforeItEnds() {
    for (CatalogueRow row : catalogue.rows()) {
      for (PortDefault each : row.defaults()) {
        assertTrue(each.to().atLeast(each.from()), row.id() + " " + each);
      }
    }
  }

  @Test
  void everySourceIsListed() throws IOException {
    Set<String> unlisted = new TreeSet<>();
    for (CatalogueRow row : catalogue.rows()) {
      unlisted.addAll(row.sources());
      row.defaults().forEach(each -> unlisted.addAll(each.sources()));
    }
    for (String line : Files.readAllLines(CatalogueFile.SOURCES)) {
      unlisted.remove(line.split(":", 2)[0]);
    }
    assertEquals(Set.of(), unlisted);
  }

  @Test
  void everyEngineRowHasAThousandPorts() {
    for (Role role : List.of(Role.TERR_ENGINES, Role.PYTHON_ENGINES, Role.R_ENGINES)) {
      for (PortDefault each : catalogue.row(role).defaults()) {
        assertEquals(1000, each.ports().last() - each.ports().first() + 1, role + " " + each);
      }
    }
  }

  @Test
  void enginesOfOneVersionAreApart() {
    for (Version version : catalogue.versions()) {
      List<PortRange> spans = new ArrayList<>();
      for (Role role : List.of(Role.TERR_ENGINES, Role.PYTHON_ENGINES, Role.R_ENGINES)) {
        catalogue.defaultPorts(role, version).ifPresent(spans::add);
      }
      for (int i = 1; i < spans.size(); i++) {
        assertTrue(spans.get(i - 1).last() < spans.get(i).first(), version + " " + spans);
      }
    }
  }
}
