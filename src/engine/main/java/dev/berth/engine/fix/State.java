package dev.berth.engine.fix;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.load.Read;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The texts of a run as they are in memory, and what is found in them. */
record State(List<Input.Held> inputs, Result result) {
  static State of(List<Input.Held> inputs, Check check) {
    return new State(List.copyOf(inputs), check.of(List.copyOf(inputs)));
  }

  /** Characters of all texts. */
  long size() {
    long size = 0;
    for (Input.Held input : inputs) {
      size += input.read().source().text().length();
    }
    return size;
  }

  /** Whether a source is one of the texts, and all of it was taken as it is written. */
  boolean canChange(Source source) {
    for (Input.Held input : inputs) {
      if (input.read().source() == source) {
        return input.read().problems().isEmpty();
      }
    }
    return false;
  }

  /** The inputs with other texts where there is a patch, nothing if one does not do as it says. */
  List<Input.Held> patched(Map<Source, Patch> patches) {
    List<Input.Held> changed = new ArrayList<>();
    for (Input.Held input : inputs) {
      Source before = input.read().source();
      Patch patch = patches.get(before);
      if (patch == null) {
        changed.add(input);
        continue;
      }
      Source after = Source.of(before.name(), patch.text());
      if (!Likeness.holds(before, after, patch)) {
        return List.of();
      }
      changed.add(new Input.Held(input.name(), new Read(after, List.of())));
    }
    return changed;
  }

  /** The number of the text that a finding is about, or -1. */
  int number(Diagnostic finding) {
    for (int i = 0; i < inputs.size(); i++) {
      if (inputs.get(i).read().source() == finding.span().source()) {
        return i;
      }
    }
    return -1;
  }
}
