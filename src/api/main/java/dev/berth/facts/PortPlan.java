package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The facts of a run as somebody asks for them who plans ports: which listeners want ports of each
 * other, and which ports are left for another one.
 */
public final class PortPlan {
  /** How many others are told of a listener at most. */
  public static final int MOST_OTHERS = 10;

  /** What listens as a part of Spotfire, on ports that an administrator chooses. */
  private static final List<Role> CHOSEN =
      List.of(
          Role.PUBLIC_HTTP,
          Role.PUBLIC_HTTPS,
          Role.SERVER_REGISTRATION,
          Role.SERVER_COMMUNICATION,
          Role.INFORMATION_SERVICES,
          Role.NODE_MANAGER_REGISTRATION,
          Role.NODE_MANAGER_COMMUNICATION,
          Role.WEB_SERVICE,
          Role.TERR_SERVICE,
          Role.PYTHON_SERVICE,
          Role.R_SERVICE,
          Role.TERR_ENGINES,
          Role.PYTHON_ENGINES,
          Role.R_ENGINES,
          Role.CLUSTERING,
          Role.SERVER_JMX,
          Role.SERVICE_JMX,
          Role.AGENT_CHECK);

  static final List<Role> ENGINES = List.of(Role.TERR_ENGINES, Role.PYTHON_ENGINES, Role.R_ENGINES);

  private final Facts facts;
  private final Contests contests;
  private final FreePorts free;
  private final Admissions admissions;

  private PortPlan(Facts facts) {
    this.facts = facts;
    this.contests = new Contests(facts.claims(), facts.owners.nodes());
    this.free = new FreePorts(facts);
    this.admissions = new Admissions(facts);
  }

  /** What is to be planned in the environments of a run. */
  public static PortPlan of(Facts facts) {
    return new PortPlan(facts);
  }

  /** What listens as a part of Spotfire, on ports that an administrator chooses. */
  public static List<Role> chosenRoles() {
    return CHOSEN;
  }

  /** Whether the ports of a role are a span of any size. */
  public static boolean isSpan(Role role) {
    return ENGINES.contains(role);
  }

  public Facts facts() {
    return facts;
  }

  /**
   * The first others that want ports of a listener and may not share them, {@link #MOST_OTHERS} at
   * most.
   */
  public List<PortClaim> others(PortClaim claim) {
    return contests.others(claim);
  }

  /** The ports of a listener with those behind them that it may have as well. */
  public PortRange possiblePorts(PortClaim claim) {
    return free.withDoubtful(claim);
  }

  /** What declared firewalls do with the connections that are needed to ports of a listener. */
  public Opening opening(PortClaim claim, PortRange ports) {
    return admissions.of(claim, ports);
  }

  /** All names and addresses of hosts in the environments, in the form in which equal ones are. */
  public Set<String> hostNames() {
    Set<String> names = new TreeSet<>();
    for (Environment environment : facts.environments()) {
      for (HostMention each : facts.hostMentions(environment)) {
        names.add(HostNames.key(each.name().get()));
      }
    }
    return names;
  }

  /** The machines that the environments call so: a short name may mean one in each. */
  public List<Machine> machines(String host) {
    List<Machine> machines = new ArrayList<>();
    for (Environment environment : environments(host)) {
      Machine machine = facts.machines.of(environment, host);
      if (!machines.contains(machine)) {
        machines.add(machine);
      }
    }
    return machines;
  }

  /** The environments that name a host so. */
  private List<Environment> environments(String host) {
    List<Environment> environments = new ArrayList<>();
    for (Environment environment : facts.environments()) {
      boolean named = false;
      for (HostMention each : facts.hostMentions(environment)) {
        named |= facts.isOneMachine(environment, each.name().get(), host);
      }
      if (named) {
        environments.add(environment);
      }
    }
    return environments;
  }

  /** The newest version of the environments that have something on a machine, or else of all. */
  public Version version(Optional<Machine> machine) {
    return free.version(machine);
  }

  /**
   * Ports for a listener that is not there yet.
   *
   * @param machine nothing if no environment names it
   * @param role one of those that are chosen, with a default in the version
   * @param count how many ports it wants, if that may be chosen
   */
  public Vacancy vacancy(Optional<Machine> machine, Role role, Optional<Integer> count) {
    return free.vacancy(machine, role, count);
  }
}
