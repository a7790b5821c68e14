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
 * The members of a balancer that has such of several sites. In their order nobody meant to say
 * anything, so that those of the first site are parts as well, by which the others are known when
 * they come first; they are never told alone.
 */
final class Strangers {
  private Strangers() {}

  static List<Part> in(LoadBalancer balancer, Environment environment, Facts facts) {
    List<Part> strangers = new ArrayList<>();
    List<Part> natives = new ArrayList<>();
    Optional<Server> first = first(balancer, Optional.empty(), environment, facts);
    Optional<Server> second = first(balancer, first, environment, facts);
    for (Value<String> member : balancer.members()) {
      Optional<Server> server = FrontEnds.sited(member, environment, facts);
      if (server.isPresent() && second.isPresent()) {
        boolean near = site(server.get()).equals(site(first.get()));
        Server other = near ? second.get() : first.get();
        String has = balancer.label() + " has " + shown(server.get()) + " beside ";
        Related here = new Related(other.span(), other.label() + " is here");
        String name = near ? "" : server.get().label();
        Part part = new Part(member, has + shown(other), List.of(here), name);
        (near ? natives : strangers).add(part.about(balancer).between(List.of(server.get())));
      }
    }
    strangers.addAll(natives);
    return strangers;
  }

  /** The first member that is of another site than a server, if there is that. */
  private static Optional<Server> first(
      LoadBalancer balancer, Optional<Server> server, Environment environment, Facts facts) {
    for (Value<String> member : balancer.members()) {
      Optional<Server> other = FrontEnds.sited(member, environment, facts);
      boolean away =
          server.isEmpty() || other.isPresent() && !site(other.get()).equals(site(server.get()));
      if (other.isPresent() && away) {
        return other;
      }
    }
    return Optional.empty();
  }

  private static String site(Server server) {
    return server.site().orElse(Site.DEFAULT);
  }

  private static String shown(Server server) {
    return server.label() + " of site \"" + site(server) + "\"";
  }
}
