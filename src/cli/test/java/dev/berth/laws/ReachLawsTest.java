package dev.berth.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.berth.laws.House.accessTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.berth.laws.breach.ChanceAndTime;
import dev.berth.laws.breach.Defaults;
import dev.berth.laws.breach.Modules;
import dev.berth.laws.breach.Network;
import dev.berth.laws.breach.ObjectStreams;
import dev.berth.laws.breach.PackLoading;
import dev.berth.laws.breach.Patterns;
import dev.berth.laws.breach.Processes;
import dev.berth.laws.breach.Reflection;
import dev.berth.laws.breach.Waiting;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.NetworkChannel;
import java.nio.charset.Charset;
import java.nio.file.WatchService;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What of the JDK the house keeps its hands off, held against the compiled classes. No law has
 * exceptions. Each is also held against a class that breaks it in every method.
 */
class ReachLawsTest {
  /** Loads what others wrote. */
  private static final String PACKS = "dev.berth.cli.Packs";

  /** Tells what day it is. */
  private static final String CLOCK = "dev.berth.cli.Today";

  /** Asks what files were. */
  private static final String GIT = "dev.berth.cli.git.Git";

  private static final String WATCH = "dev.berth.cli.Watch";

  private static final List<Law> LAWS =
      List.of(
          new Law("onlyTheBaseOfTheJdkIsUsed", onlyTheBase(), Modules.class),
          new Law("nothingTalksToANetwork", noNetwork(), Network.class),
          new Law("noProcessIsStartedButGit", noProcess(), Processes.class),
          new Law("charsetAndLocaleAreNamed", noDefaults(), Defaults.class),
          new Law("patternsOfTheJdkStayInTwoPackages", noPatterns(), Patterns.class),
          new Law("nothingLooksIntoClasses", noReflection(), Reflection.class),
          new Law("packsAreLoadedInOnePlace", noPackLoading(), PackLoading.class),
          new Law("noObjectIsMadeOfBytes", noObjectStreams(), ObjectStreams.class),
          new Law("nothingWaits", noWaiting(), Waiting.class),
          new Law(
              "chanceAndTimeDecideNothingButWhatDayItIs", noChanceOrTime(), ChanceAndTime.class));

  /** A law, and a class that breaks it in every method. */
  private record Law(String name, ArchRule rule, Class<?> breach) {}

  @TestFactory
  List<DynamicTest> theHouseKeepsTheLaw() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Law law : LAWS) {
      tests.add(DynamicTest.dynamicTest(law.name, () -> law.rule.check(House.CLASSES)));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> theLawSeesEveryBreach() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Law law : LAWS) {
      JavaClasses breach = new ClassFileImporter().importClasses(law.breach);
      String report = law.rule.evaluate(breach).getFailureReport().toString();
      for (Method method : law.breach.getDeclaredMethods()) {
        if (!method.isSynthetic()) {
          String name = law.breach.getName() + "." + method.getName() + "(";
          tests.add(
              DynamicTest.dynamicTest(
                  law.name + ": " + method.getName(),
                  () -> assertTrue(report.contains(name), report)));
        }
      }
    }
    return tests;
  }

  private static ArchRule onlyTheBase() {
    Set<String> modules = Set.of("java.base", "java.compiler");
    return noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "in none of " + modules,
                type ->
                    type.getPackageName().startsWith("java")
                        && !modules.contains(type.reflect().getModule().getName())));
  }

  /** An address may be taken apart as a value; what opens it or looks its host up may not be. */
  private static ArchRule noNetwork() {
    DescribedPredicate<JavaClass> harmless =
        belongToAnyOf(URI.class, URISyntaxException.class, URL.class, URLClassLoader.class);
    return noClasses()
        .should()
        .dependOnClassesThat(resideInAPackage("java.net..").and(DescribedPredicate.not(harmless)))
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(NetworkChannel.class)
        .orShould()
        .accessTargetWhere(accessTo(URL.class, ".*"));
  }

  private static ArchRule noProcess() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName(GIT)
        .should()
        .dependOnClassesThat(belongToAnyOf(ProcessBuilder.class, Process.class))
        .orShould()
        .accessTargetWhere(
            accessTo(Runtime.class, "exec|load|loadLibrary")
                .or(accessTo(System.class, "load|loadLibrary"))
                .or(
                    accessTo(
                        ProcessHandle.class,
                        "destroy.*|allProcesses|children|descendants|of|parent")));
  }

  private static ArchRule noDefaults() {
    return noClasses()
        .should()
        .accessTargetWhere(describe("a twin that takes a charset or a locale", DefaultTaking::isIn))
        .orShould()
        .accessTargetWhere(
            accessTo(String.class, "formatted")
                .or(accessTo(MessageFormat.class, ".*"))
                .or(accessTo(Locale.class, "getDefault|setDefault"))
                .or(accessTo(Charset.class, "defaultCharset"))
                .or(accessTo(TimeZone.class, "getDefault|setDefault"))
                .or(accessTo(ZoneId.class, "systemDefault")));
  }

  /**
   * Patterns of users and schemas are RE2J's; {@link PatternLawsTest} is about those of the house.
   */
  private static ArchRule noPatterns() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("dev.berth.engine.schema..", "dev.berth.testkit..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex..");
  }

  private static ArchRule noReflection() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
        .orShould()
        .accessTargetWhere(
            accessTo(
                    Class.class,
                    "forName|newInstance|get(Declared)?(Method|Field|Constructor|Annotation|Classes).*"
                        + "|getRecordComponents")
                .or(accessTo(ClassLoader.class, "loadClass|defineClass|findClass")));
  }

  private static ArchRule noPackLoading() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName(PACKS)
        .should()
        .dependOnClassesThat(
            belongToAnyOf(URL.class, URLClassLoader.class, ClassLoader.class, ServiceLoader.class));
  }

  private static ArchRule noObjectStreams() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ObjectInputStream.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ObjectOutputStream.class);
  }

  /**
   * A run may wait for its own threads, which end, but never for time to pass; between two runs one
   * class waits for files to change.
   */
  private static ArchRule noWaiting() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName(WATCH)
        .should()
        .dependOnClassesThat(belongToAnyOf(Timer.class, LockSupport.class))
        .orShould()
        .accessTargetWhere(
            accessTo(Thread.class, "sleep|yield|onSpinWait")
                .or(accessTo(TimeUnit.class, "sleep|timedJoin|timedWait"))
                .or(accessTo(WatchService.class, "take|poll"))
                .or(accessTo(Object.class, "wait")));
  }

  private static ArchRule noChanceOrTime() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName(CLOCK)
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.time..")
                .or(resideInAPackage("java.util.random.."))
                .or(belongToAnyOf(Date.class, Calendar.class))
                .or(belongToAnyOf(SplittableRandom.class, UUID.class))
                .or(assignableTo(Random.class)))
        .orShould()
        .accessTargetWhere(
            accessTo(System.class, "currentTimeMillis|nanoTime")
                .or(accessTo(Math.class, "random"))
                .or(accessTo(Collections.class, "shuffle")));
  }
}
