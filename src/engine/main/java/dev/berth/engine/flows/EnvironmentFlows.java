package dev.berth.engine.flows;

import dev.berth.engine.secret.Redaction;
import dev.berth.facts.BlindFlow;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.facts.OtherWays;
import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Environment;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.network.Stage;
import dev.berth.network.Step;
import dev.berth.network.Trace;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The flows of one environment, and what is known of each. */
final class EnvironmentFlows {
  private static final String BY_UDP_ONLY = "UDP is let through, TCP is not";
  private static final String BY_PROXY = "not let through, unless by a proxy that a rule leads to";

  private static final String BY_ADDRESS =
      "not let through, unless the balancer calls from another address that a rule lets in";

  private final Environment environment;
  private final String title;
  private final Catalogue catalogue;
  private final Connections connections;
  private final OtherWays others;
  private final Links links;
  private final FlowNames names;
  private final Words words;

  EnvironmentFlows(Environment environment, String title, Facts facts, Redaction redaction) {
    this.environment = environment;
    this.title = title;
    this.catalogue = facts.catalogue();
    this.connections = Connections.all(environment, facts);
    this.others = new OtherWays(environment, facts, connections);
    this.links = new Links(connections.required());
    this.names = new FlowNames(environment, facts, connections);
    this.words = new Words(environment, connections, redaction);
  }

  Environment environment() {
    return environment;
  }

  String title() {
    return title;
  }

  Connections connections() {
    return connections;
  }

  /** Why nothing is known of the firewalls, where nothing is. */
  String unsaid() {
    boolean misread =
        environment.firewallDefaults().isWritten() && !environment.firewallDefaults().isPresent();
    return misread ? "the network cannot be read" : "no firewall is declared";
  }

  Links links() {
    return links;
  }

  FlowNames names() {
    return names;
  }

  Words words() {
    return words;
  }

  /** What is needed of other systems, of which it is not known where they are. */
  List<String> blind(FlowFilter filter) {
    List<String> blind = new ArrayList<>();
    for (BlindFlow each : connections.blind()) {
      if (filter.mayAccept(each)) {
        blind.add(each.told(title, words.of(each.target().label(), each.need().span())));
      }
    }
    return blind;
  }

  List<Passage> passages(Link link) {
    return connections.passages(link.first());
  }

  /** What may go another way may have been opened there, and need not have been forgotten. */
  Verdict verdict(Link link, Passage passage) {
    boolean doubtful = passage.outcome() == Outcome.DENIED;
    for (Flow each : link.flows()) {
      doubtful = doubtful && others.mayServe(each, passage.ports().first());
    }
    return doubtful ? Verdict.UNKNOWN : Verdict.of(passage.outcome());
  }

  /** How what is kept out may get there all the same; empty if nothing is known. */
  String otherWay(Link link, Passage passage) {
    Flow flow = link.first();
    int port = passage.ports().first();
    if (passage.outcome() != Outcome.DENIED) {
      return "";
    }
    if (connections.openForUdp(flow, port).isPresent()) {
      return BY_UDP_ONLY;
    }
    if (verdict(link, passage) != Verdict.UNKNOWN) {
      return "";
    }
    return link.isOnly(Role.OIDC) ? BY_PROXY : BY_ADDRESS;
  }

  FlowRow row(int number, Link link, Passage passage) {
    Flow flow = link.first();
    Span near = flow.need().span();
    return new FlowRow(
        number,
        title,
        words.end(flow.from(), near),
        words.end(flow.to(), near),
        passage.ports(),
        verdict(link, passage),
        cause(link, passage),
        needs(link));
  }

  List<Need> needs(Link link) {
    List<Need> needs = new ArrayList<>();
    for (Flow flow : link.flows()) {
      Need need = need(flow);
      if (!needs.contains(need)) {
        needs.add(need);
      }
    }
    return needs;
  }

  private Need need(Flow flow) {
    Span place = flow.need().span();
    Optional<CatalogueRow> why = flow.why(catalogue);
    String label = flow.role().label();
    String title = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    return new Need(
        words.of(flow.source(), place),
        words.of(flow.aim(), place),
        flow.role(),
        why.isPresent() ? why.get().id() : "",
        why.isPresent() ? why.get().name() : title,
        flow.certainty(),
        place);
  }

  private Cause cause(Link link, Passage passage) {
    if (!connections.isDescribed()) {
      return Cause.of(unsaid());
    }
    if (!otherWay(link, passage).isEmpty()) {
      return Cause.of(otherWay(link, passage));
    }
    if (passage.rule().isPresent()) {
      Span place = passage.rule().get().span();
      return new Cause(words.rule(passage.rule().get()), List.of(place));
    }
    return switch (passage.outcome()) {
      case ALLOWED -> Cause.of("nothing stands in the way");
      case DENIED -> Cause.of(unlet(passage.stage()));
      case UNKNOWN -> doubt(link.first(), passage.ports());
    };
  }

  /** What makes the first of the ports unknown in the first list that leaves it open. */
  private Cause doubt(Flow flow, PortRange ports) {
    Span near = flow.need().span();
    StepWords told = new StepWords(words.end(flow.from(), near), words.end(flow.to(), near), words);
    Trace trace = connections.traces(flow.from(), flow.to(), PortRange.of(ports.first())).get(0);
    for (Step step : trace.steps()) {
      if (step.outcome() == Outcome.UNKNOWN) {
        return told.doubt(step);
      }
    }
    throw new IllegalStateException("no step leaves it open: " + trace);
  }

  private static String unlet(Stage stage) {
    String whose = stage.isOfMachine() ? "the machine itself" : "the firewall between the zones";
    return "no rule of " + whose + " lets it " + (stage.isLeaving() ? "out" : "in");
  }
}
