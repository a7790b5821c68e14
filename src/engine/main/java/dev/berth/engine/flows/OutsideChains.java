package dev.berth.engine.flows;

import dev.berth.facts.Flow;
import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapServer;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The systems beside Spotfire that an environment needs, each with its machines. */
final class OutsideChains {
  private final EnvironmentFlows flows;
  private final Map<LdapServer, LdapConfiguration> configurations = new IdentityHashMap<>();
  private final Map<String, Outside> outsides = new LinkedHashMap<>();

  /** A system, and who needs each of its machines. */
  private record Outside(Flow first, Map<Place, List<Flow>> byMachine) {}

  private OutsideChains(EnvironmentFlows flows) {
    this.flows = flows;
    Environment environment = flows.environment();
    for (LdapConfiguration each : environment.ldapConfigurations()) {
      each.servers().forEach(server -> configurations.put(server, each));
    }
  }

  static List<Chain> of(EnvironmentFlows flows, Catalogue catalogue) {
    OutsideChains chains = new OutsideChains(flows);
    for (Flow flow : flows.connections().required()) {
      if (isOutward(flow, catalogue)) {
        chains.add(flow);
      }
    }
    for (Flow flow : flows.connections().local()) {
      if (isOutward(flow, catalogue)) {
        chains.addLocal(flow);
      }
    }
    return chains.chains();
  }

  private static boolean isOutward(Flow flow, Catalogue catalogue) {
    Optional<CatalogueRow> why = flow.why(catalogue);
    return why.isPresent() && why.get().isOutward();
  }

  /** Whoever is on the machine of a system as well has a path to it, whatever a firewall does. */
  private void addLocal(Flow flow) {
    Outside outside = outsides.get(name(flow));
    if (outside != null) {
      outside.byMachine().computeIfAbsent(flow.to(), place -> new ArrayList<>()).add(flow);
    }
  }

  private void add(Flow flow) {
    outsides
        .computeIfAbsent(name(flow), name -> new Outside(flow, new LinkedHashMap<>()))
        .byMachine()
        .computeIfAbsent(flow.to(), place -> new ArrayList<>())
        .add(flow);
  }

  private String name(Flow flow) {
    Declared target = flow.target();
    if (target instanceof LdapServer server && configurations.containsKey(server)) {
      return configurations.get(server).label();
    }
    return target instanceof Environment ? "the domain controllers" : target.label();
  }

  private List<Chain> chains() {
    List<Chain> chains = new ArrayList<>();
    for (Map.Entry<String, Outside> each : outsides.entrySet()) {
      List<Stop> stops = new ArrayList<>();
      for (List<Flow> needed : each.getValue().byMachine().values()) {
        stops.add(stop(needed));
      }
      Flow first = each.getValue().first();
      String name = flows.words().of(each.getKey(), first.need().span());
      chains.add(new Chain(name, first.need().span(), List.of(Layer.of("machine", stops))));
    }
    return chains;
  }

  private Stop stop(List<Flow> needed) {
    Flow first = needed.get(0);
    List<Stop> users = new ArrayList<>();
    for (Flow flow : needed) {
      users.add(Stop.of(flow.source(), flows.environment(), List.of(flow.from())));
    }
    String host = flows.words().of(first.to().name(), first.need().span());
    return Stop.of(host, first.target(), List.of(first.to()), first.role()).usedBy(users);
  }
}
