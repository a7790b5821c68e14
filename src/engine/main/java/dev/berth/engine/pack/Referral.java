package dev.berth.engine.pack;

import dev.berth.facts.DeclaredName;
import dev.berth.facts.Facts;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Finds names of things that nothing declares. */
record Referral(DataRule data, Refers refers) implements Rule<Declared> {
  private static final int SHOWN = 5;

  @Override
  public void check(Declared subject, Facts facts, Report report) {
    if (!data.judges(subject)) {
      return;
    }
    Environment environment = facts.environmentOf(subject);
    List<DeclaredName> names = names(environment, facts);
    for (Value<?> value : data.at().of(subject)) {
      if (value.isDeclared() && !isKnown(names, value.shown(), environment, facts)) {
        report.at(value, data.said(subject, value, shown(names)));
      }
    }
  }

  private List<DeclaredName> names(Environment environment, Facts facts) {
    List<DeclaredName> names = new ArrayList<>();
    for (DeclaredName name : facts.names(environment)) {
      for (Refers.Named to : refers.to()) {
        if (to.kind().equals(name.kind())) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** A server may also be called by its host, and a host by another name of the machine. */
  private boolean isKnown(
      List<DeclaredName> names, String name, Environment environment, Facts facts) {
    if (refers.to().contains(Refers.Named.SERVER) && facts.server(environment, name).isPresent()) {
      return true;
    }
    for (DeclaredName each : names) {
      String known = each.name().get();
      boolean same = each.isOfHost() && facts.isOneMachine(environment, known, name);
      if (same || known.equals(name)) {
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
