package dev.berth.engine.pack;

import dev.berth.facts.DeclaredName;
import dev.berth.facts.Facts;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds names of things that nothing declares. It remembers what each environment declares. */
record Referral(DataRule data, Refers refers, Map<Environment, Known> known)
    implements Rule<Declared> {
  private static final int SHOWN = 5;

  Referral(DataRule data, Refers refers) {
    this(data, refers, new IdentityHashMap<>());
  }

  /** What can be referred to in an environment. */
  private record Known(List<DeclaredName> names, Set<String> texts) {}

  @Override
  public void check(Declared subject, Facts facts, Report report) {
    if (!data.judges(subject)) {
      return;
    }
    Environment environment = facts.environmentOf(subject);
    for (Value<?> value : data.at().of(subject)) {
      if (value.isDeclared() && !isKnown(value.shown(), environment, facts)) {
        List<DeclaredName> names = known(environment, facts).names;
        report.at(value, data.said(subject, value, shown(names)));
      }
    }
  }

  private Known known(Environment environment, Facts facts) {
    Known found = known.get(environment);
    if (found == null) {
      found = new Known(new ArrayList<>(), new HashSet<>());
      for (DeclaredName name : facts.names(environment)) {
        for (Refers.Named to : refers.to()) {
          if (to.kind().equals(name.kind())) {
            found.names.add(name);
            found.texts.add(name.name().get());
          }
        }
      }
      known.put(environment, found);
    }
    return found;
  }

  /** A server may also be called by its host, and a host by another name of the machine. */
  private boolean isKnown(String name, Environment environment, Facts facts) {
    Known known = known(environment, facts);
    if (known.texts.contains(name)) {
      return true;
    }
    if (refers.to().contains(Refers.Named.SERVER) && facts.server(environment, name).isPresent()) {
      return true;
    }
    for (DeclaredName each : known.names) {
      if (each.isOfHost() && facts.isOneMachine(environment, each.name().get(), name)) {
        return true;
      }
    }
    return false;
  }

  private static String shown(List<DeclaredName> names) {
    List<String> shown = new ArrayList<>();
    for (DeclaredName name : names.subList(0, Math.min(names.size(), SHOWN))) {
      shown.add(name.name().get());
    }
    String more = names.size() > SHOWN ? ", …" : "";
    return shown.isEmpty() ? "nothing" : String.join(", ", shown) + more;
  }
}
