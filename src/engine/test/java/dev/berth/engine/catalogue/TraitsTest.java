package dev.berth.engine.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.berth.engine.Golden;
import dev.berth.engine.pack.Citations;
import dev.berth.model.Catalogue;
import dev.berth.model.Certainty;
import dev.berth.model.JdbcDriver;
import dev.berth.model.Version;
import dev.berth.source.Node;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of what changes between versions and is no port. */
class TraitsTest {
  private static final String FILE = "rules/spotfire/traits.yaml";
  private static final List<Version> VERSIONS = BuiltInCatalogue.make().versions();

  private static final String TEXT =
      """
      traits:
        - id: a
          name: A
          concerns: server
          step: know
          do: Look.
          states:
            - {value: one, from: "10.10", to: "12.0", certainty: confirmed, sources: [SEED]}
            - {value: two, from: "14.0", certainty: inferred, sources: [SEED]}
      """;

  @Test
  void listMeetsItsSchema() {
    assertEquals(0, breaches(Golden.read(FILE)));
    String broken = TEXT.replace("know", "hope").replace("Look.", "look");
    assertEquals(3, breaches(broken.replace("value: one, ", "")));
    assertEquals(1, breaches(TEXT.replace("concerns: server", "concerns: driver")));
    assertEquals(1, breaches(TEXT.replace("step: know", "step: know\n    drivers: [x]")));
  }

  private static int breaches(String text) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Golden.read("schema/traits.schema.json"));
    Node root = CatalogueCompiler.document(Source.of("t.yaml", text)).root();
    return schema.validate(PortsSchemaTest.json(root)).size();
  }

  @Test
  void everySourceIsListedAndEveryDriverIsKnown() {
    Set<String> ids = new HashSet<>();
    for (Trait trait : Traits.builtIn(VERSIONS)) {
      assertTrue(ids.add(trait.id()), trait.id());
      for (Trait.State state : trait.states()) {
        for (String key : state.sources()) {
          assertTrue(new Citations().of(key).isPresent(), key);
        }
      }
      for (String driver : trait.drivers()) {
        assertTrue(JdbcDriver.ofClass(driver).isPresent(), driver);
      }
    }
  }

  @Test
  void betweenTwoStatesEitherMayHold() {
    Trait trait = Traits.read(Source.of("t.yaml", TEXT), VERSIONS).get(0);
    assertEquals(List.of("one"), possible(trait, 10, 3));
    assertEquals(List.of("one"), possible(trait, 10, 10));
    assertEquals(List.of("one"), possible(trait, 12, 0));
    assertEquals(List.of("one", "two"), possible(trait, 12, 1));
    assertEquals(List.of("one", "two"), possible(trait, 12, 5));
    assertEquals(List.of("two"), possible(trait, 14, 0));
    assertEquals(List.of("two"), possible(trait, 14, 8));
    assertFalse(trait.isKnownIn(new Version(10, 3)));
    assertTrue(trait.isKnownIn(new Version(12, 0)));
    assertFalse(trait.isKnownIn(new Version(12, 1)));
  }

  @Test
  void driversAreOnTheListInSomeVersionsAndNotInOthers() {
    Catalogue catalogue = BuiltInCatalogue.make();
    JdbcDriver driver = JdbcDriver.TIBCO_ORACLE;
    for (Version version : VERSIONS) {
      boolean later = version.atLeast(new Version(14, 0));
      assertEquals(later, catalogue.unlisted(driver, version).isPresent(), version::toString);
      assertTrue(catalogue.unlisted(JdbcDriver.ORACLE, version).isEmpty());
    }
    assertEquals(Optional.of(Certainty.INFERRED), catalogue.unlisted(driver, new Version(14, 0)));
    assertEquals(Optional.of(Certainty.CONFIRMED), catalogue.unlisted(driver, catalogue.newest()));
  }

  private static List<String> possible(Trait trait, int major, int minor) {
    List<String> values = new ArrayList<>();
    trait.possible(new Version(major, minor)).forEach(each -> values.add(each.value()));
    return values;
  }

  @Test
  void whatIsNoTraitIsRefusedAtItsPlace() {
    assertEquals("t.yaml:4:15: unknown concern \"moon\"", refusal("server", "moon"));
    assertEquals("t.yaml:5:11: unknown step \"hope\"", refusal("know", "hope"));
    assertEquals(
        "t.yaml:8:28: version 10.9 is not in the list of versions", refusal("10.10", "10.9"));
    assertEquals("t.yaml:9:28: from 12.0 is not in order", refusal("14.0", "12.0"));
    assertEquals("t.yaml:8:28: from 14.8 is not in order", refusal("\"10.10\"", "\"14.8\""));
    assertEquals("t.yaml:2:5: drivers are for what concerns a driver", refusal("server", "driver"));
    assertEquals("t.yaml:2:5: unknown key \"x\"", refusal("id: a", "x: a"));
    assertTrue(refusal("traits:", "traits: [").startsWith("t.yaml:"));
  }

  private static String refusal(String sound, String broken) {
    Source source = Source.of("t.yaml", TEXT.replace(sound, broken));
    return assertThrows(InvalidCatalogue.class, () -> Traits.read(source, VERSIONS)).getMessage();
  }
}
