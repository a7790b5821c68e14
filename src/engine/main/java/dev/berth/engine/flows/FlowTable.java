package dev.berth.engine.flows;

import dev.berth.engine.ports.EnvironmentNames;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.secret.Redaction;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.network.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The flows that some environments need, one row for the ports that are treated alike. Rows are
 * made while one goes through them, because there are as many as pairs of machines.
 */
public final class FlowTable {
  /** What people are told of a matrix that is not whole. */
  static final String INCOMPLETE = "Not everything could be read: flows may be missing.";

  private final List<EnvironmentFlows> environments = new ArrayList<>();
  private final FlowQuery query;
  private final Reading reading;
  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
  private int all;

  private FlowTable(Facts facts, FlowQuery query, Reading reading) {
    this.query = query;
    this.reading = reading;
    Redaction redaction = new Redaction(List.of());
    Map<Environment, String> titles = EnvironmentNames.of(facts.environments(), redaction);
    for (Environment each : facts.environments()) {
      environments.add(new EnvironmentFlows(each, titles.get(each), facts, redaction));
    }
    for (EnvironmentFlows each : environments) {
      count(each);
    }
  }

  /** The flows of the environments of a run that a query asks for. */
  public static FlowTable of(Facts facts, FlowQuery query, Reading reading) {
    return new FlowTable(facts, query, reading);
  }

  private void count(EnvironmentFlows flows) {
    FlowFilter filter = new FlowFilter(query, flows.names());
    for (Link link : flows.links()) {
      boolean asked = filter.accepts(link);
      for (Passage passage : flows.passages(link)) {
        Verdict verdict = flows.verdict(link, passage);
        all++;
        if (asked && filter.accepts(passage.ports(), verdict)) {
          counts.merge(verdict, 1, Integer::sum);
        }
      }
    }
  }

  /** The rows that were asked for, with their numbers in the whole matrix. */
  public Iterable<FlowRow> rows() {
    return () -> new FlowRows(environments, query);
  }

  /** Whether it is asked what becomes of connections of one machine to another. */
  public boolean explains() {
    boolean explains = false;
    for (EnvironmentFlows each : environments) {
      explains |= Explanations.of(each, query).isPresent();
    }
    return explains;
  }

  /** What becomes of the connections of one machine to another, if that is asked. */
  public List<Explanation> explanations() {
    List<Explanation> explanations = new ArrayList<>();
    for (EnvironmentFlows each : environments) {
      explanations.addAll(Explanations.of(each, query).orElse(List.of()));
    }
    return explanations;
  }

  /** What may be asked for that is no flow, because nobody knows where it leads, in words. */
  public List<String> blind() {
    List<String> blind = new ArrayList<>();
    environments.forEach(each -> blind.addAll(each.blind(new FlowFilter(query, each.names()))));
    return blind;
  }

  List<EnvironmentFlows> environments() {
    return environments;
  }

  /** How many rows have been asked for. */
  public int size() {
    int size = 0;
    for (int each : counts.values()) {
      size += each;
    }
    return size;
  }

  /** How many of these there are with a verdict. */
  public int count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  /** How many rows the whole matrix has. */
  public int all() {
    return all;
  }

  /** Whether all of the files could be read, so that no flow is missing. */
  public boolean isWhole() {
    return reading == Reading.WHOLE;
  }

  /** The environments of whose firewalls nothing is known. */
  List<Undescribed> undescribed() {
    List<Undescribed> undescribed = new ArrayList<>();
    for (EnvironmentFlows each : environments) {
      if (!each.connections().isDescribed()) {
        undescribed.add(new Undescribed(each.title(), each.unsaid()));
      }
    }
    return undescribed;
  }

  /** Whether the end of flows can be called so in one of the environments. */
  public boolean knows(String name) {
    boolean knows = false;
    for (EnvironmentFlows each : environments) {
      knows |= !each.names().of(name).isNothing();
    }
    return knows;
  }

  /** Whether one of the environments speaks of a machine that is called so. */
  public boolean knowsMachine(String name) {
    boolean knows = false;
    for (EnvironmentFlows each : environments) {
      knows |= each.names().machine(name).isPresent();
    }
    return knows;
  }

  /** All that the ends of flows can be called. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    environments.forEach(each -> each.names().addAll(names));
    return names;
  }

  /** All that machines are called. */
  public Set<String> machineNames() {
    Set<String> names = new TreeSet<>();
    environments.forEach(each -> each.names().addMachines(names));
    return names;
  }

  /** {@code 30 flows: 28 open, 1 blocked, 1 unknown}; what there is none of is said, too. */
  String totals() {
    String shown = size() == all ? "" : " of " + all;
    StringBuilder totals = new StringBuilder();
    totals.append(size()).append(shown).append(all == 1 ? " flow: " : " flows: ");
    for (Verdict each : Verdict.values()) {
      totals.append(each.ordinal() == 0 ? "" : ", ");
      totals.append(count(each)).append(' ').append(each.key());
    }
    return totals.toString();
  }
}
