package dev.berth.cli;

import dev.berth.engine.firewall.FirewallFormat;
import dev.berth.engine.firewall.FirewallFormat.Unit;
import dev.berth.engine.firewall.FirewallPlan;
import dev.berth.engine.firewall.Outsiders;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.run.Survey;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.HostMention;
import dev.berth.facts.OtherWays;
import dev.berth.model.Environment;
import dev.berth.model.Zone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code berth firewall}: the rules that let through what environments need, and no more. */
record FirewallCommand() implements Command {
  private static final Flag FOR =
      Flag.value("--for", "FORMAT", "What the rules are for: " + words() + ".");
  private static final Flag CLIENTS =
      Flag.values(
          "--clients",
          "WHERE",
          "Where users connect from: a zone, an address or a block; may be given more than once."
              + " Anywhere unless you say otherwise.");
  private static final Flag MONITORING =
      Flag.values(
          "--monitoring",
          "WHERE",
          "Likewise where monitoring connects to JMX ports from; nothing is opened for it"
              + " otherwise.");
  private static final Flag HOST =
      Flag.value("--host", "NAME", "Only rules of the machine that has this name or address.");
  private static final Flag OUTPUT = Flag.value("--output", "FILE", "Write the rules to a file.");

  @Override
  public Usage usage() {
    return Usage.of(
            "firewall",
            "Writes the firewall rules that the environments need, and no more.",
            PortFlags.ENVIRONMENTS,
            FOR,
            CLIENTS,
            MONITORING,
            HOST,
            OUTPUT,
            LintCommand.STDIN_NAME,
            ConfigFlags.CONFIG,
            ConfigFlags.ISOLATED,
            LintCommand.JOBS)
        .withFooter(
            "",
            "What is let through follows from what is declared, whatever rules are declared with"
                + " it.",
            "docs/firewall.md says what each format closes and what it leaves alone.",
            "",
            "Exit codes:",
            "  0  all that is needed is let through",
            "  1  something is left out, or something in a file could not be read",
            "  2  the command line or a configuration is wrong; there are no rules",
            "  3  nothing is declared, or nothing has to be let through",
            "  4  a file could not be read, or the rules not be written");
  }

  private static String words() {
    List<String> words = new ArrayList<>();
    for (FirewallFormat each : FirewallFormat.values()) {
      words.add(word(each));
    }
    return String.join(", ", words);
  }

  private static String word(FirewallFormat format) {
    return format.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public ExitCode run(Arguments arguments, Streams streams, Path workingFolder) {
    FirewallFormat format = format(arguments);
    Outsiders outsiders = new Outsiders(arguments.texts(CLIENTS), arguments.texts(MONITORING));
    Output output = Output.named(arguments.text(OUTPUT, "-"), streams, workingFolder);
    return new DeclaredFiles(streams, workingFolder)
        .use(
            arguments,
            output,
            survey -> {
              refuseUnknown(outsiders, survey.facts());
              FirewallPlan plan = plan(survey, outsiders, arguments, streams);
              sayWhereAnybody(outsiders, survey.facts(), streams);
              sayWhereBalancersCall(survey.facts(), streams);
              return write(plan, format, output, streams);
            });
  }

  private static FirewallFormat format(Arguments arguments) {
    if (!arguments.has(FOR)) {
      throw Refusal.usage("say " + FOR.shown() + arguments.usage().advice());
    }
    FirewallFormat format = arguments.choice(FOR, FirewallFormat.CSV);
    if (arguments.has(HOST) && format.unit() == Unit.ENVIRONMENT) {
      throw Refusal.usage("--host is not for " + word(format) + ", whose rules belong together");
    }
    return format;
  }

  private static void refuseUnknown(Outsiders outsiders, Facts facts) {
    List<Environment> all = facts.environments();
    List<String> unknown = all.isEmpty() ? List.of() : outsiders.unknown(all);
    if (!unknown.isEmpty()) {
      List<String> zones = new ArrayList<>();
      for (Environment environment : all) {
        for (Zone zone : environment.zones()) {
          zone.name().toOptional().ifPresent(zones::add);
        }
      }
      String where = all.size() == 1 ? file(all.get(0)) : "any of the environments";
      String word = unknown.get(0);
      throw Refusal.usage(
          word + " is no address, no block and no zone in " + where + NearWord.hint(word, zones));
    }
  }

  private static String file(Environment environment) {
    return environment.span().source().name();
  }

  /** Of several environments, not all need have the zone of the clients. */
  private static void sayWhereAnybody(Outsiders outsiders, Facts facts, Streams streams) {
    for (Environment environment : facts.environments()) {
      if (outsiders.areClientsElsewhere(environment)) {
        String words = String.join(" or ", outsiders.clients());
        String where = file(environment);
        streams.say(where + " has no zone " + words + ": users come from anywhere there");
      }
    }
  }

  /** What calls from elsewhere, the rules keep out. */
  private static void sayWhereBalancersCall(Facts facts, Streams streams) {
    for (Environment each : facts.environments()) {
      Connections connections = Connections.of(each, facts);
      if (new OtherWays(each, facts, connections).areForBalancers()) {
        streams.say(
            file(each)
                + ": a balancer may call its members from another address than those of its host,"
                + " which alone the rules let in; its callsFrom says which");
      }
    }
  }

  private static FirewallPlan plan(
      Survey survey, Outsiders outsiders, Arguments arguments, Streams streams) {
    FirewallPlan plan = FirewallPlan.of(survey.facts(), outsiders, PortFlags.reading(survey));
    if (!arguments.has(HOST)) {
      return plan;
    }
    String host = arguments.text(HOST, "");
    List<FirewallPlan> plans = plan.to(host);
    if (plans.isEmpty() && !plan.blind().isEmpty() && isMentioned(host, survey.facts())) {
      new LeftOut(streams).say(plan.blind());
      throw Refusal.usage("as far as is known, nothing has to reach a host " + host);
    }
    if (plans.isEmpty()) {
      String hint = PortFlags.hint(host, plan.hosts());
      throw Refusal.usage("nothing has to reach a host " + host + hint);
    }
    if (plans.size() > 1) {
      throw Refusal.usage(
          "host " + host + " is another machine in each environment; give its full name");
    }
    return plans.get(0);
  }

  private static boolean isMentioned(String host, Facts facts) {
    boolean is = false;
    for (Environment environment : facts.environments()) {
      for (HostMention each : facts.hostMentions(environment)) {
        is |= facts.isOneMachine(environment, each.name().get(), host);
      }
    }
    return is;
  }

  private static ExitCode write(
      FirewallPlan plan, FirewallFormat format, Output output, Streams streams) {
    if (plan.isEmpty()) {
      new LeftOut(streams).say(plan.blind());
      boolean all = plan.blind().isEmpty();
      streams.say("nothing " + (all ? "" : "else ") + "has to be let through");
      return all ? ExitCode.NOTHING : ExitCode.FINDINGS;
    }
    output.write(text -> format.writer().write(plan, text));
    streams.out().flush();
    if (plan.reading() == Reading.PARTLY) {
      streams.say("not everything could be read: rules may be missing");
    }
    List<String> leftOut = new ArrayList<>(plan.blind());
    leftOut.addAll(format.writer().leftOut(plan));
    new LeftOut(streams).say(leftOut);
    return leftOut.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }
}
