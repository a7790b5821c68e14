package dev.berth.engine.upgrade;

import dev.berth.engine.catalogue.Trait;
import dev.berth.engine.catalogue.Traits;
import dev.berth.engine.ports.EnvironmentNames;
import dev.berth.engine.run.Survey;
import dev.berth.engine.secret.Redaction;
import dev.berth.engine.upgrade.Course.Direction;
import dev.berth.engine.upgrade.Course.Offer;
import dev.berth.engine.upgrade.Step.Kind;
import dev.berth.facts.PortPlan;
import dev.berth.model.Certainty;
import dev.berth.model.Environment;
import dev.berth.model.Value;
import dev.berth.model.Version;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out for each environment what another version changes. */
final class Courses {
  private final Version to;
  private final PortPlan now;
  private final PortPlan there;
  private final Redaction redaction = new Redaction(List.of());
  private final Words words = new Words(redaction);
  private final Map<Environment, String> names;
  private final List<Trait> traits;

  /** Of what is declared now, and of the same as if it declared the other version. */
  Courses(Version to, Survey now, Survey there) {
    this.to = to;
    this.now = PortPlan.of(now.facts());
    this.there = PortPlan.of(there.facts());
    this.names = EnvironmentNames.of(now.facts().environments(), redaction);
    this.traits = Traits.builtIn(now.facts().catalogue().versions());
  }

  List<Course> all() {
    List<Course> courses = new ArrayList<>();
    for (int i = 0; i < now.facts().environments().size(); i++) {
      Environment before = now.facts().environments().get(i);
      courses.add(course(before, there.facts().environments().get(i)));
    }
    return courses;
  }

  private Course course(Environment before, Environment after) {
    Value<String> declared = before.spotfireVersion();
    Direction direction = direction(declared.orElse(""));
    StepList steps = new StepList();
    List<Offer> offers = List.of();
    if (direction == Direction.UP || direction == Direction.DOWN) {
      new PortSteps(now, there, after, words, steps)
          .add(PortShifts.of(now.facts(), before, there.facts(), after));
      offers = Offers.of(now, before, there, after, words);
      TraitPlaces affected = new TraitPlaces(now.facts(), before, words);
      new TraitSteps(before, to, affected, steps).add(traits);
      steps.add(version(before, declared));
    }
    return new Course(
        names.get(before),
        declared.isPresent() ? declared.span() : before.span(),
        redaction.of(declared.orElse(""), declared.span()),
        before.version(),
        direction,
        steps.all(),
        offers);
  }

  /** What the file itself has to say then. */
  private Step version(Environment environment, Value<String> declared) {
    Span place = declared.span();
    return new Step(
        Kind.WRITE,
        "spotfireVersion: \"" + to + "\"",
        Optional.empty(),
        List.of(words.place(environment.label(), "", place)),
        List.of(),
        Certainty.CONFIRMED,
        List.of());
  }

  private Direction direction(String declared) {
    Optional<Version> version = Version.parse(declared);
    if (version.isEmpty()) {
      return Direction.UNKNOWN;
    }
    int order = to.compareTo(version.get());
    return order == 0 ? Direction.SAME : order > 0 ? Direction.UP : Direction.DOWN;
  }
}
