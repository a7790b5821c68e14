package dev.berth.engine.fix;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.engine.load.Read;
import dev.berth.engine.problem.Misreading;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The texts of a run as they are in memory, and what is found in them.
 *
 * @param misread the sources of which not all could be understood
 */
record State(List<Input.Held> inputs, Result result, Set<Source> misread) {
  static State of(List<Input.Held> inputs, Check check) {
    Result result = check.of(List.copyOf(inputs));
    return new State(List.copyOf(inputs), result, misread(result));
  }

  /** The sources in which something is not as the format has it, so that it says nothing. */
  private static Set<Source> misread(Result result) {
    Set<Source> misread = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Diagnostic each : found(result)) {
      if (Misreading.isIn(each)) {
        misread.add(each.span().source());
      }
    }
    return misread;
  }

  /**
   * Whether a fix may be wrong because of what a source says in vain: a firewall rule with a
   * misspelt key speaks of a port, too.
   */
  boolean isInDoubt(Diagnostic finding, Fix fix) {
    boolean rests = fix.safety() == Fix.Safety.UNSAFE && !Misreading.isIn(finding);
    boolean doubt = false;
    for (Edit edit : fix.edits()) {
      doubt |= rests && misread.contains(edit.span().source());
    }
    return doubt;
  }

  /** The names of the sources of which some fixes that are wanted may be wrong. */
  List<String> held(BiPredicate<Diagnostic, Fix> wanted) {
    Set<String> held = new LinkedHashSet<>();
    for (Diagnostic finding : misread.isEmpty() ? List.<Diagnostic>of() : result.diagnostics()) {
      for (Fix fix : finding.fixes()) {
        if (isInDoubt(finding, fix) && wanted.test(finding, fix)) {
          held.add(finding.span().source().name());
        }
      }
    }
    return List.copyOf(held);
  }

  /** All that is found, reported or known from before. */
  List<Diagnostic> found() {
    return found(result);
  }

  private static List<Diagnostic> found(Result result) {
    List<Diagnostic> found = new ArrayList<>(result.diagnostics());
    found.addAll(result.known());
    return found;
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

  /** The number of a source among the texts, or -1. */
  int number(Source source) {
    for (int i = 0; i < inputs.size(); i++) {
      if (inputs.get(i).read().source() == source) {
        return i;
      }
    }
    return -1;
  }
}
