package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.bind.Binder;
import dev.berth.engine.bind.Bound;
import dev.berth.engine.load.Limits;
import dev.berth.engine.load.Loaded;
import dev.berth.engine.load.Loader;
import dev.berth.engine.load.Read;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.schema.AmbiguousScalars;
import dev.berth.engine.schema.SchemaCheck;
import dev.berth.engine.suppress.Allowance;
import dev.berth.engine.suppress.Allowances;
import dev.berth.model.Catalogue;
import dev.berth.model.Environment;
import dev.berth.model.Version;
import dev.berth.source.Document;
import dev.berth.source.Located;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes an input in: what it declares, and what is wrong before any rule is asked. */
final class Intake {
  /** Characters of a text that leaves much behind once it is bound. */
  private static final int LARGE = 16 * 1024 * 1024;

  private final Catalogue catalogue;
  private final List<Environment> environments = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private List<Allowance> allowances = List.of();

  private boolean large;

  /** Where the loader found something wrong and put nothing in its place. */
  private final Set<Span> troubled = new HashSet<>();

  /** Where a value is no value of the format. */
  private final Set<Span> misshapen = new HashSet<>();

  /** Keys that are none: what was meant as text was read as a mapping there. */
  private final List<Span> refusedKeys = new ArrayList<>();

  /** Read when the first misshapen document needs it, and then kept for the others. */
  private static final class Schema {
    static final SchemaCheck ENVIRONMENT = SchemaCheck.named("environment");
  }

  /** What was taken in, in the order of the text. */
  record Taken(
      List<Environment> environments, List<Diagnostic> diagnostics, List<Allowance> allowances) {}

  private Intake(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static Taken of(Input input, Catalogue catalogue) {
    Intake intake = new Intake(catalogue);
    intake.take(input);
    intake.giveBackMemory();
    return new Taken(intake.environments, intake.diagnostics, intake.allowances);
  }

  /** Takes an input in, or says that there is not enough memory for it. */
  private void take(Input input) {
    try {
      add(input);
    } catch (OutOfMemoryError e) {
      Source source = Source.of(input.name(), "");
      diagnostics.add(
          Problem.LIMIT_EXCEEDED.at(
              source.span(0, 0),
              "there is not enough memory for this file",
              "Split the file, or give more memory: BERTH_JAVA_OPTIONS=-Xmx2g."));
    }
  }

  private void add(Input input) {
    Read read = input.read();
    diagnostics.addAll(read.problems());
    if (!read.isWhole()) {
      return;
    }
    Loaded loaded = Loader.load(read.source());
    large = read.source().text().length() > LARGE;
    giveBackMemory();
    for (Diagnostic diagnostic : loaded.diagnostics()) {
      diagnostics.add(diagnostic);
      troubled.add(diagnostic.span());
      if (diagnostic.rule().equals(Problem.UNSUPPORTED_KEY.id())) {
        refusedKeys.add(diagnostic.span());
      }
    }
    for (Document document : loaded.documents()) {
      bind(document, input.versionInstead());
    }
    if (Allowances.mayBeIn(read.source(), loaded.documents())) {
      allow(loaded.documents());
    }
  }

  private void allow(List<Document> documents) {
    Allowances allowed = new Allowances();
    for (Document document : documents) {
      allowed.add(document);
    }
    allowances = allowed.all();
    diagnostics.addAll(allowed.problems());
  }

  /**
   * The bytes of a text, and later its tree, are of no use any more. From Java 24 on the serial
   * collector would rather take new memory than look for what is free.
   */
  private void giveBackMemory() {
    if (large) {
      System.gc();
    }
  }

  private void bind(Document document, Optional<Version> instead) {
    Bound bound = Binder.bind(document, catalogue, instead);
    if (!bound.surprises().isEmpty()) {
      explain(document, bound.surprises());
    }
    for (Diagnostic doubt : AmbiguousScalars.in(document)) {
      if (!misshapen.contains(doubt.span()) && !isReplaced(doubt.span(), bound, instead)) {
        diagnostics.add(doubt);
      }
    }
    if (bound.environment().isPresent()) {
      Environment environment = bound.environment().get();
      if (!environment.spotfireVersion().isPresent()) {
        AssumedVersion.tell(environment.version(), document, diagnostics);
      }
      accept(environment);
    }
  }

  /** How a version is written says nothing of the one in its place. */
  private static boolean isReplaced(Span place, Bound bound, Optional<Version> instead) {
    return instead.isPresent()
        && bound.environment().isPresent()
        && bound.environment().get().spotfireVersion().isPresent()
        && bound.environment().get().spotfireVersion().span().equals(place);
  }

  /** The schema says what is wrong; should it see nothing, the binder's word still counts. */
  private void explain(Document document, List<Located> surprises) {
    List<Diagnostic> breaches = Schema.ENVIRONMENT.check(document);
    for (Diagnostic breach : breaches) {
      if (!troubled.contains(breach.span()) && !isOfRefusedKey(breach)) {
        diagnostics.add(breach);
        misshapen.add(breach.span());
      }
    }
    if (breaches.isEmpty()) {
      for (Located surprise : surprises) {
        diagnostics.add(
            Problem.INVALID_SHAPE.at(surprise, "this does not fit the declaration format"));
      }
    }
  }

  /** Whether a value is of the wrong type only because of a key that was told already. */
  private boolean isOfRefusedKey(Diagnostic breach) {
    if (!breach.rule().equals(Problem.WRONG_TYPE.id())) {
      return false;
    }
    for (Span key : refusedKeys) {
      boolean within = breach.span().from() <= key.from() && key.to() <= breach.span().to();
      if (within && key.source() == breach.span().source()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMinor(String version) {
    return version.indexOf('.') >= 0;
  }

  private void accept(Environment environment) {
    boolean many = environment.servers().size() > Limits.LOCAL_SYSTEMS;
    if (many && LocalSystems.areTooMany(environment)) {
      diagnostics.add(LocalSystems.tooMany(environment));
      return;
    }
    environments.add(environment);
    String declared = environment.spotfireVersion().orElse("");
    Optional<Version> version = Version.parse(declared);
    boolean exact = version.isPresent() && catalogue.knows(version.get()) && hasMinor(declared);
    if (version.isPresent() && !exact) {
      diagnostics.add(AssumedVersion.of(environment, catalogue));
    }
  }
}
