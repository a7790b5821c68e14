package dev.berth.laws;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.lang.reflect.Executable;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Tells the methods and constructors of the JDK that take the charset or the locale of the machine:
 * those with a twin that takes the same and a charset or a locale besides.
 */
final class DefaultTaking {
  private static final Set<Class<?>> CHOICES = Set.of(Charset.class, Locale.class);

  /** Those whose methods do the same on every machine: twins only do something else. */
  private static final Set<Class<?>> SAME_EVERYWHERE =
      Set.of(Files.class, ZipFile.class, Charset.class);

  private DefaultTaking() {}

  static boolean isIn(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
      return false;
    }
    Class<?> owner = target.getOwner().reflect();
    List<Class<?>> taken = new ArrayList<>();
    target.getRawParameterTypes().forEach(type -> taken.add(type.reflect()));
    return !SAME_EVERYWHERE.contains(owner)
        && CHOICES.stream().noneMatch(taken::contains)
        && twins(owner, target.getName()).anyMatch(twin -> addsAChoice(taken, twin));
  }

  private static Stream<Executable> twins(Class<?> owner, String name) {
    Stream<Executable> all =
        name.equals("<init>")
            ? Arrays.stream(owner.getConstructors())
            : Arrays.stream(owner.getMethods())
                .filter(each -> each.getName().equals(name))
                .map(Executable.class::cast);
    return all.filter(each -> each.getDeclaringClass().getName().startsWith("java."));
  }

  /** Whether the twin takes all that is taken, in this order, and a choice besides. */
  private static boolean addsAChoice(List<Class<?>> taken, Executable twin) {
    int met = 0;
    boolean choice = false;
    for (Class<?> parameter : twin.getParameterTypes()) {
      if (met < taken.size() && taken.get(met) == parameter) {
        met++;
      } else {
        choice |= CHOICES.contains(parameter);
      }
    }
    return choice && met == taken.size();
  }
}
