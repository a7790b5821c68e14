package dev.berth.engine.diff;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.LoadBalancer;
import dev.berth.model.Site;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** An environment as a whole, and the network that it lies in, as things. */
record NetworkThings(NetworkTraits traits) {
  List<Thing> in(Environment environment) {
    List<Thing> things = whole(environment);
    boolean usual = true;
    for (Site site : environment.sites()) {
      usual &= !site.name().is(Site.DEFAULT);
      things.add(of(site));
    }
    if (usual) {
      things.add(of(usualSite(environment)));
    }
    environment.loadBalancers().forEach(each -> things.add(of(each)));
    environment.zones().forEach(each -> things.add(of(each)));
    environment.firewall().forEach(each -> things.add(of(each)));
    return things;
  }

  private List<Thing> whole(Environment all) {
    List<Thing> things = new ArrayList<>();
    things.add(only(Kind.ENVIRONMENT, "environment", all, traits.of(all)));
    things.add(only(Kind.CLUSTERING, "cluster", all.clustering(), traits.of(all.clustering())));
    things.add(
        only(
            Kind.AUTHENTICATION,
            "authentication",
            all.authentication(),
            traits.of(all.authentication())));
    things.add(
        only(
            Kind.USER_DIRECTORY,
            "user directory",
            all.userDirectory(),
            traits.of(all.userDirectory())));
    things.add(only(Kind.KERBEROS, "Kerberos realm", all.kerberos(), traits.of(all.kerberos())));
    return things;
  }

  private static Thing only(Kind kind, String label, Located place, List<Trait> said) {
    return Thing.only(kind, label, place.span(), said);
  }

  /** The site that is always there, be it declared or not. */
  private static Site usualSite(Environment environment) {
    Span owner = environment.span();
    int number = environment.sites().size() + 1;
    Value<String> name = Value.declared(Site.DEFAULT, owner);
    return new Site(number, name, Value.absent(owner), Value.absent(owner));
  }

  private Thing of(Site site) {
    return Thing.of(
        Kind.SITE,
        site.label(),
        site.span(),
        List.of(site.name().shown(), site.publicAddress().shown()),
        List.of(),
        traits.of(site));
  }

  private Thing of(LoadBalancer balancer) {
    Identity identity = Identity.of(balancer.name(), balancer.host(), traits.of(balancer));
    return Thing.of(
        Kind.LOAD_BALANCER,
        balancer.label(),
        balancer.span(),
        identity.firm(),
        identity.loose(),
        traits.of(balancer));
  }

  private Thing of(Zone zone) {
    TreeSet<String> addresses = new TreeSet<>();
    zone.addresses().forEach(each -> addresses.add(each.shown()));
    return Thing.of(
        Kind.ZONE,
        zone.label(),
        zone.span(),
        List.of(zone.name().shown(), String.join(" ", addresses)),
        List.of(),
        traits.of(zone));
  }

  private Thing of(FirewallRule rule) {
    List<Trait> said = traits.of(rule);
    String from = Identity.of(said, List.of("from"));
    String to = Identity.of(said, List.of("to"));
    String what = Identity.of(said, List.of("ports", "protocol", "action"));
    return Thing.of(
        Kind.FIREWALL_RULE,
        label(rule),
        rule.span(),
        List.of(rule.name().shown(), from + to + what),
        List.of(from + to + rule.action().shown(), from + to, from + what, to + what),
        said);
  }

  /** By its name, or else by the ends that it names. */
  private static String label(FirewallRule rule) {
    if (rule.name().isPresent()) {
      return rule.label();
    }
    String from = rule.from().isPresent() ? " from \"" + rule.from() + "\"" : "";
    String to = rule.to().isPresent() ? " to \"" + rule.to() + "\"" : "";
    return rule.label() + from + to;
  }
}
