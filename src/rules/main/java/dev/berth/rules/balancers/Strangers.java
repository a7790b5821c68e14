package dev.berth.rules.balancers;

import dev.berth.diagnostic.Part;
import dev.berth.diagnostic.Related;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.Server;
import dev.berth.model.Site;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The members of a balancer that are of another site than others. Of which site they are told to be
 * strangers, its name decides and not their order, in which nobody meant to say anything.
 */
final class Strangers {
  private Strangers() {}

  static List<Part> in(LoadBalancer balancer, Environment environment, Facts facts) {
    Optional<Server> first = first(balancer, environment, facts);
    List<Part> strangers = new ArrayList<>();
    for (Value<String> member : balancer.members()) {
      Optional<Server> server = FrontEnds.sited(member, environment, facts);
      if (server.isPresent() && !site(server.get()).equals(site(first.get()))) {
        String has = balancer.label() + " has " + shown(server.get()) + " beside ";
        Related here = new Related(first.get().span(), first.get().label() + " is here");
        String name = server.get().label();
        Part part = new Part(member, has + shown(first.get()), List.of(here), name);
        strangers.add(part.about(balancer).between(List.of(server.get())));
      }
    }
    return strangers;
  }

  /** The first member of the site whose name is the first of all. */
  private static Optional<Server> first(
      LoadBalancer balancer, Environment environment, Facts facts) {
    Optional<Server> first = Optional.empty();
    for (Value<String> member : balancer.members()) {
      Optional<Server> server = FrontEnds.sited(member, environment, facts);
      if (server.isPresent() && (first.isEmpty() || isBefore(server.get(), first.get()))) {
        first = server;
      }
    }
    return first;
  }

  private static boolean isBefore(Server server, Server other) {
    return site(server).compareTo(site(other)) < 0;
  }

  private static String site(Server server) {
    return server.site().orElse(Site.DEFAULT);
  }

  private static String shown(Server server) {
    return server.label() + " of site \"" + site(server) + "\"";
  }
}
