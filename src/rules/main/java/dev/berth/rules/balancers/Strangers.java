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

/** The members of a balancer that are of another site than its first one. */
final class Strangers {
  private Strangers() {}

  static List<Part> in(LoadBalancer balancer, Environment environment, Facts facts) {
    Optional<Server> first = Optional.empty();
    List<Part> strangers = new ArrayList<>();
    for (Value<String> member : balancer.members()) {
      Optional<Server> server = FrontEnds.sited(member, environment, facts);
      first = first.isPresent() ? first : server;
      if (server.isPresent() && !site(server.get()).equals(site(first.get()))) {
        String has = balancer.label() + " has " + shown(server.get()) + " beside ";
        Related here = new Related(first.get().span(), first.get().label() + " is here");
        String name = server.get().label();
        strangers.add(new Part(member, has + shown(first.get()), List.of(here), name));
      }
    }
    return strangers;
  }

  private static String site(Server server) {
    return server.site().orElse(Site.DEFAULT);
  }

  private static String shown(Server server) {
    return server.label() + " of site \"" + site(server) + "\"";
  }
}
