package dev.berth.firewall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.berth.engine.firewall.FirewallFormat;
import dev.berth.engine.firewall.FirewallPlan;
import dev.berth.engine.firewall.Outsiders;
import dev.berth.facts.Facts;
import dev.berth.firewall.Reach.End;
import dev.berth.network.Address;
import dev.berth.network.Block;
import dev.berth.network.MachineRole;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is generated in labels or groups, read back: it lets through what is needed, and no more.
 */
class MembersTest {
  private static final List<Outsiders> OUTSIDERS =
      List.of(
          new Outsiders(List.of(), List.of()),
          new Outsiders(List.of("10.0.0.0/23", "192.168.0.0/16"), List.of("10.0.0.0/8")));

  @TestFactory
  Stream<DynamicTest> policiesOfKubernetesLetInWhatIsNeeded() {
    return each(
        (wanted, outsiders, plan) -> {
          String text = Declaration.written(FirewallFormat.KUBERNETES_NETWORK_POLICY, plan);
          Reach reach = KubernetesReader.reach(text);
          for (Place to : wanted.someMachines()) {
            for (Place from : wanted.someMachines()) {
              checkPods(from, to, reach, wanted, outsiders);
            }
          }
        });
  }

  private static void checkPods(
      Place from, Place to, Reach reach, Wanted wanted, Outsiders outsiders) {
    String name = Terraform.slug(to.name());
    if (!isMember(to)) {
      assertFalse(reach.has(name), name);
      return;
    }
    // A pod shows no declared address.
    List<Address> shown = isMember(from) ? List.of() : from.addresses();
    End source = new End(isMember(from) ? Terraform.slug(from.name()) : "", shown);
    for (int port : from == to ? List.<Integer>of() : wanted.ports()) {
      boolean required = wanted.isRequired(from, to, port) && canMeet(from, to);
      boolean expected = required || isOutside(shown, to, port, wanted, outsiders);
      assertEquals(
          expected, reach.letsIn(source, name, port), () -> from + " → " + to + ":" + port);
    }
  }

  @TestFactory
  Stream<DynamicTest> groupsOfAwsLetThroughWhatIsNeeded() {
    return each(
        (wanted, outsiders, plan) -> {
          String text = Declaration.written(FirewallFormat.AWS_SECURITY_GROUPS, plan);
          Reach reach = AwsReader.reach(text);
          Map<String, String> groups = AwsReader.groups(text);
          for (Place to : wanted.someMachines()) {
            for (Place from : wanted.someMachines()) {
              checkGroups(from, to, reach, groups, wanted, outsiders);
            }
          }
        });
  }

  private static void checkGroups(
      Place from,
      Place to,
      Reach reach,
      Map<String, String> groups,
      Wanted wanted,
      Outsiders outsiders) {
    String source = groups.getOrDefault(Terraform.slug(from.name()), "");
    String target = groups.getOrDefault(Terraform.slug(to.name()), "");
    for (int port : from == to ? List.<Integer>of() : wanted.ports()) {
      boolean required = wanted.isRequired(from, to, port) && canMeet(from, to);
      boolean outside = isOutside(from.addresses(), to, port, wanted, outsiders);
      if (isMember(from)) {
        End end = new End(isMember(to) ? target : "", isMember(to) ? List.of() : to.addresses());
        boolean out = reach.letsOut(source, end, port);
        assertEquals(required, out, () -> "out: " + from + " → " + to + ":" + port);
      }
      if (isMember(to)) {
        End end = new End(isMember(from) ? source : "", from.addresses());
        boolean in = reach.letsIn(end, target, port);
        assertEquals(required || outside, in, () -> "in: " + from + " → " + to + ":" + port);
      }
    }
  }

  /** Whether clients or monitoring may be there. */
  private static boolean isOutside(
      List<Address> addresses, Place to, int port, Wanted wanted, Outsiders outsiders) {
    List<String> where = new ArrayList<>();
    if (wanted.isFrontEnd(to, port)) {
      if (outsiders.clients().isEmpty()) {
        return true;
      }
      where.addAll(outsiders.clients());
    }
    where.addAll(wanted.isMonitored(to, port) ? outsiders.monitoring() : List.of());
    for (String each : where) {
      Block block = Block.parse(each).orElseThrow();
      boolean meets =
          to.addresses().isEmpty()
              || to.addresses().stream().anyMatch(own -> own.bits() == block.first().bits());
      if (meets && addresses.stream().anyMatch(block::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Nobody is told by an address of a kind that the other has none of. */
  private static boolean canMeet(Place from, Place to) {
    boolean told = isMember(from) && isMember(to);
    boolean unknown = from.addresses().isEmpty() || to.addresses().isEmpty();
    return told
        || unknown
        || from.addresses().stream()
            .anyMatch(one -> to.addresses().stream().anyMatch(two -> one.bits() == two.bits()));
  }

  private static boolean isMember(Place place) {
    return place.addresses().isEmpty()
        || place.roles().contains(MachineRole.SERVER)
        || place.roles().contains(MachineRole.NODE_MANAGER);
  }

  private interface Check {
    void of(Wanted wanted, Outsiders outsiders, FirewallPlan plan);
  }

  private static Stream<DynamicTest> each(Check check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Declaration each : Declaration.all()) {
      for (Outsiders outsiders : OUTSIDERS) {
        tests.add(
            DynamicTest.dynamicTest(
                each.name() + " " + outsiders, () -> run(each, outsiders, check)));
      }
    }
    return tests.stream();
  }

  private static void run(Declaration declaration, Outsiders outsiders, Check check) {
    Facts facts = declaration.facts();
    FirewallPlan plan = declaration.plan(outsiders);
    if (facts.environments().size() == 1 && !plan.isEmpty()) {
      check.of(new Wanted(facts.environments().get(0), facts), outsiders, plan);
    }
  }
}
