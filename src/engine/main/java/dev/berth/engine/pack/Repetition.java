package dev.berth.engine.pack;

import dev.berth.diagnostic.Fix;
import dev.berth.engine.shape.Placed;
import dev.berth.facts.Facts;
import dev.berth.model.Certainty;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import dev.berth.source.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds values that come more than once among things of which each has its own. What is unique in a
 * whole run is looked at once, and not again for each of its environments: it remembers how far it
 * has come.
 */
record Repetition(DataRule data, Unique unique, Memory memory) implements Rule<Environment> {
  Repetition(DataRule data, Unique unique) {
    this(data, unique, new Memory());
  }

  /** What was seen of a run. */
  private static final class Memory {
    private final Map<Mark, First> first = new HashMap<>();
    private int environments;

    void forget() {
      first.clear();
      environments = 0;
    }
  }

  /** A value with what counts with it, and the thing that both are unique in. */
  private record Mark(Object within, List<String> texts) {}

  /** Where a value comes first. */
  private record First(Declared subject, Value<?> value) {}

  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (unique.scope() != Unique.Scope.RUN) {
      check(environment, new HashMap<>(), report);
      return;
    }
    List<Environment> all = facts.environments();
    if (!isAhead(environment, all)) {
      memory.forget();
    }
    boolean own = false;
    while (!own && memory.environments < all.size()) {
      Environment next = all.get(memory.environments++);
      own = next == environment;
      check(next, memory.first, own ? report : SILENCE);
    }
  }

  /** Whether an environment is among those that were not looked at yet; most often it is next. */
  private boolean isAhead(Environment environment, List<Environment> all) {
    for (int i = memory.environments; i < all.size(); i++) {
      if (all.get(i) == environment) {
        return true;
      }
    }
    return false;
  }

  private void check(Environment environment, Map<Mark, First> first, Report report) {
    for (Subject.Part part : data.subject().in(environment)) {
      if (data.judges(part.subject())) {
        check(part, environment, first, report);
      }
    }
  }

  private void check(
      Subject.Part part, Environment environment, Map<Mark, First> first, Report report) {
    List<String> with = with(part.subject());
    for (Value<?> value : data.at().of(part.subject())) {
      Mark mark = new Mark(within(part, environment), texts(value, with));
      First earlier = first.get(mark);
      if (!value.isPresent() || mark.texts().contains("")) {
        continue;
      }
      if (earlier == null) {
        first.put(mark, new First(part.subject(), value));
      } else {
        report
            .at(value, data.said(part.subject(), value, earlier.subject().label()))
            .related(earlier.value(), "the first of them")
            .shared(earlier.value(), "");
      }
    }
  }

  /** Two things are the same only if they are one: records with equal parts are not. */
  private Object within(Subject.Part part, Environment environment) {
    return switch (unique.scope()) {
      case RUN -> "";
      case ENVIRONMENT -> new Same(environment);
      case PARENT -> new Same(part.holder());
    };
  }

  private List<String> with(Declared subject) {
    List<String> texts = new ArrayList<>();
    for (Placed<String> name : unique.with()) {
      Key key = data.subject().key(Pointer.plain(name.value())).orElseThrow();
      texts.add(key.of(subject).get(0).shown());
    }
    return texts;
  }

  private static List<String> texts(Value<?> value, List<String> with) {
    List<String> texts = new ArrayList<>(with);
    texts.add(value.shown());
    return texts;
  }

  /** Equal to itself only, unlike the record that it holds. */
  private record Same(Declared thing) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Same that && thing == that.thing;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(thing);
    }
  }

  /** Takes what is found in another environment, which is reported there. */
  private static final Report SILENCE =
      (place, message) ->
          new Report.Finding() {
            @Override
            public Report.Finding related(Located other, String note) {
              return this;
            }

            @Override
            public Report.Finding shared(Located other, String what) {
              return this;
            }

            @Override
            public Report.Finding sharedBy(Located other, String what) {
              return this;
            }

            @Override
            public Report.Finding restingOn(Certainty facts) {
              return this;
            }

            @Override
            public Report.Finding fix(Fix fix) {
              return this;
            }
          };
}
