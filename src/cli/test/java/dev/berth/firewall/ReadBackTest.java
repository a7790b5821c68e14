package dev.berth.firewall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.firewall.FirewallFormat;
import dev.berth.engine.firewall.FirewallPlan;
import dev.berth.engine.firewall.Outsiders;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.firewall.Filter.Verdict;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Environment;
import dev.berth.network.Address;
import dev.berth.network.Block;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is generated in addresses, read back: it does with every connection what it has to. */
class ReadBackTest {
  private static final List<Outsiders> OUTSIDERS =
      List.of(
          new Outsiders(List.of(), List.of()),
          new Outsiders(List.of("192.168.0.0/17"), List.of("172.16.9.9", "2001:db8:ffff::/64")),
          new Outsiders(List.of("10.0.0.0/8", "203.0.113.0/24"), List.of("any")));

  private static final List<String> STRANGERS =
      List.of("192.168.5.5", "172.16.9.9", "203.0.113.7", "2001:db8:ffff::1", "2001:db8:fffe::1");

  private static final Map<FirewallFormat, Function<String, Filter>> READERS =
      new TreeMap<>(
          Map.of(
              FirewallFormat.NFTABLES, NftablesReader::filter,
              FirewallFormat.FIREWALLD, FirewalldReader::filter,
              FirewallFormat.WINDOWS, WindowsReader::filter,
              FirewallFormat.AZURE_NSG, AzureReader::filter));

  @TestFactory
  List<DynamicTest> eachFormatLetsThroughWhatIsNeededAndNoMore() {
    List<DynamicTest> tests = new ArrayList<>();
    for (FirewallFormat format : READERS.keySet()) {
      for (Declaration each : Declaration.all()) {
        // By turns: each format meets all of them, in other declarations.
        Outsiders outsiders = OUTSIDERS.get(tests.size() % OUTSIDERS.size());
        tests.add(
            DynamicTest.dynamicTest(
                format + " " + each.name(), () -> check(each, outsiders, format)));
      }
    }
    return tests;
  }

  private static void check(Declaration declaration, Outsiders outsiders, FirewallFormat format) {
    Facts facts = declaration.facts();
    if (facts.environments().size() != 1) {
      return;
    }
    Environment environment = facts.environments().get(0);
    Wanted wanted = new Wanted(environment, facts);
    FirewallPlan plan = declaration.plan(outsiders);
    if (plan.isEmpty()) {
      return;
    }
    Filter all = READERS.get(format).apply(Declaration.written(format, plan));
    for (Place to : wanted.machines()) {
      Oracle oracle = new Oracle(to, wanted, outsiders, facts, format);
      List<FirewallPlan> alone = plan.to(to.name());
      assertTrue(alone.size() <= 1, () -> "more than one " + to);
      oracle.check(all);
      if (!alone.isEmpty()) {
        Filter own = READERS.get(format).apply(Declaration.written(format, alone.get(0)));
        oracle.check(own);
      }
    }
  }

  /** What has to become of connections to a machine. */
  private record Oracle(
      Place to, Wanted wanted, Outsiders outsiders, Facts facts, FirewallFormat format) {
    void check(Filter filter) {
      TreeSet<Address> sources = new TreeSet<>();
      STRANGERS.forEach(each -> sources.add(Address.parse(each).orElseThrow()));
      wanted.machines().forEach(each -> sources.addAll(each.addresses()));
      sources.removeAll(to.addresses());
      for (Address target : to.addresses()) {
        for (Address source : sources) {
          for (int port : source.bits() == target.bits() ? wanted.ports() : List.<Integer>of()) {
            Verdict expected = expected(source, port);
            Verdict found = filter.of(source, to.name(), target, port);
            String connection = source + " → " + to + " " + target + ":" + port;
            assertEquals(expected, found, connection);
          }
        }
      }
    }

    private Verdict expected(Address source, int port) {
      boolean needed = false;
      boolean open = false;
      boolean required = false;
      for (Flow flow : wanted.flowsTo(to)) {
        if (!flow.ports().contains(port)) {
          continue;
        }
        needed = true;
        required |= isFrom(flow, source);
        open |= flow.why(facts.catalogue()).map(CatalogueRow::isOutward).orElse(false);
        open |= isUnknown(flow);
      }
      if (required) {
        return Verdict.ACCEPT;
      }
      // Windows keeps out by itself what no rule lets in.
      boolean shut = needed && !open && format != FirewallFormat.WINDOWS;
      return shut ? Verdict.DROP : Verdict.ALONE;
    }

    private boolean isFrom(Flow flow, Address source) {
      if (!flow.from().isAnybody()) {
        return flow.from().addresses().contains(source);
      }
      List<String> where = where(flow);
      boolean anywhere = where.isEmpty() && !Wanted.isMonitored(flow) || where.contains("any");
      boolean there = anywhere;
      for (String each : anywhere ? List.<String>of() : where) {
        there |= Block.parse(each).orElseThrow().contains(source);
      }
      return there;
    }

    private List<String> where(Flow flow) {
      return Wanted.isMonitored(flow) ? outsiders.monitoring() : outsiders.clients();
    }

    /** Whether somebody needs the port who cannot be told by an address. */
    private boolean isUnknown(Flow flow) {
      List<Address> addresses = new ArrayList<>(flow.from().addresses());
      if (flow.from().isAnybody()) {
        List<String> where = where(flow);
        if (where.contains("any") || where.isEmpty()) {
          return where.isEmpty() && Wanted.isMonitored(flow);
        }
        where.forEach(each -> addresses.add(Block.parse(each).orElseThrow().first()));
        // Each of several networks is told by itself.
        return addresses.stream().anyMatch(each -> !isMet(each));
      }
      return addresses.isEmpty() || addresses.stream().noneMatch(this::isMet);
    }

    private boolean isMet(Address address) {
      return to.addresses().stream().anyMatch(own -> own.bits() == address.bits());
    }
  }
}
