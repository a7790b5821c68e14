package dev.berth.engine.pack;

import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Declared;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;
import java.util.Optional;

/** Finds values that are not as a rule requires them to be. */
record Requirement(DataRule data, Condition required) implements Rule<Declared> {
  @Override
  public void check(Declared subject, Facts facts, Report report) {
    if (!data.judges(subject)) {
      return;
    }
    List<? extends Value<?>> values = data.at().of(subject);
    if (values.isEmpty() && required.presence() == Condition.Presence.PRESENT) {
      report.at(subject, said(subject, Value.absent(subject.span())));
    }
    for (Value<?> value : values) {
      if (!required.allows(value)) {
        Optional<Fix> fix = Remedy.of(data.at(), required).fix(value);
        Report.Finding finding = report.at(value, said(subject, value));
        fix.ifPresent(finding::fix);
      }
    }
  }

  private String said(Declared subject, Value<?> value) {
    return data.said(subject, value, required.allowedWords());
  }
}
