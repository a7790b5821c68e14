package dev.berth.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.model.Capability;
import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow;
import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.Certainty;
import dev.berth.model.Environment;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Service;
import dev.berth.model.Service.EnginePorts;
import dev.berth.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnginesTest {
  private static final Version VERSION = new Version(14, 6);
  private static final int PRINTED = 62000;

  private final Samples samples = new Samples();
  private final Environment environment = samples.environment(List.of(), List.of(), List.of());
  private final Machine machine = new Machine("node1", 0);

  @Test
  void asManyPortsAreFirmAsTheRangeSays() {
    assertEquals(Optional.of(new PortRange(61000, 61999)), firm(61000, 1000));
    assertEquals(Optional.of(PortRange.of(61000)), firm(61000, 1));
    assertEquals(Optional.of(new PortRange(64536, 65535)), firm(64536, 1000));
    assertEquals(Optional.empty(), firm(64537, 1000));
    assertEquals(Optional.empty(), firm(65535, Integer.MAX_VALUE));
  }

  @Test
  void rangesMeetWhereOneStartsAtTheBoundaryOfAnother() {
    PortClaim terr = claim(machine, Role.TERR_ENGINES, 61000, 61999);
    PortClaim small = claim(machine, Role.TERR_ENGINES, 61500, 61509);
    PortClaim python = claim(machine, Role.PYTHON_ENGINES, 62000, 62999);
    PortClaim apart = claim(machine, Role.R_ENGINES, 63001, 64000);
    PortClaim elsewhere = claim(new Machine("node2", 0), Role.R_ENGINES, 63000, 63999);
    assertEquals(
        List.of(new BoundaryContact(terr, python)),
        contacts(PRINTED, python, terr, small, apart, elsewhere));
  }

  @Test
  void aListenerAtTheBoundaryMeetsNobody() {
    PortClaim terr = claim(machine, Role.TERR_ENGINES, 61000, 61999);
    PortClaim listener = claim(machine, Role.COMMUNITY, 62000, 62000);
    assertEquals(List.of(), contacts(PRINTED, terr, listener));
  }

  @Test
  void rangesMeetOnlyInVersionsWhosePagesPrintTheBoundary() {
    PortClaim terr = claim(machine, Role.TERR_ENGINES, 61000, 61999);
    PortClaim python = claim(machine, Role.PYTHON_ENGINES, 62000, 62999);
    assertEquals(1, contacts(PRINTED, terr, python).size());
    assertEquals(0, contacts(61999, terr, python).size());
  }

  private static List<BoundaryContact> contacts(int printedLast, PortClaim... claims) {
    List<CatalogueRow> rows = new ArrayList<>();
    for (Role role : List.of(Role.TERR_ENGINES, Role.PYTHON_ENGINES, Role.R_ENGINES)) {
      rows.add(row(role, printedLast));
    }
    Catalogue catalogue = new Catalogue(List.of(VERSION), rows);
    return Engines.contacts(List.of(claims), catalogue);
  }

  private static CatalogueRow row(Role role, int printedLast) {
    PortRange ports = new PortRange(61000, 61999);
    PortDefault printed =
        new PortDefault(
            "", ports, printedLast, VERSION, VERSION, Certainty.CONFIRMED, List.of(), List.of());
    return new CatalogueRow(
        role.key(),
        role,
        "engine ports",
        "TCP",
        "engine",
        List.of(),
        "",
        Certainty.CONFIRMED,
        List.of(),
        List.of(printed));
  }

  private Optional<PortRange> firm(int min, int range) {
    Service blank = samples.service("nm1", Capability.TERR);
    EnginePorts ports =
        new EnginePorts(samples.place(), samples.declared(min), samples.declared(range));
    return Engines.firm(
        new Service(
            blank.node(),
            blank.capability(),
            blank.port(),
            blank.instances(),
            blank.resourcePool(),
            blank.deploymentArea(),
            ports,
            blank.jmx()));
  }

  private PortClaim claim(Machine where, Role role, int first, int last) {
    PortRange ports = new PortRange(first, last);
    return new PortClaim(where, ports, role, environment, environment, samples.declared(first));
  }
}
