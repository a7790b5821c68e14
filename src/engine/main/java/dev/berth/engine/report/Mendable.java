package dev.berth.engine.report;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Fix;
import dev.berth.engine.problem.Misreading;
import dev.berth.source.Source;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * How many findings have a fix that may be done; whether it can be is proven when it is tried.
 *
 * @param safe those that are mended without a look at them
 * @param unsafe the others
 */
record Mendable(int safe, int unsafe) {
  static Mendable of(Result result) {
    List<Diagnostic> findings = result.diagnostics();
    Set<Source> misread = misread(findings);
    misread.addAll(misread(result.known()));
    int safe = 0;
    int unsafe = 0;
    for (Diagnostic each : findings) {
      boolean isSafe = false;
      boolean isUnsafe = false;
      for (Fix fix : each.fixes()) {
        boolean fits = fix.fits();
        boolean doubt = misread.contains(each.span().source()) && !Misreading.isIn(each);
        isSafe |= fits && fix.safety() == Fix.Safety.SAFE;
        isUnsafe |= fits && !doubt;
      }
      safe += isSafe ? 1 : 0;
      unsafe += !isSafe && isUnsafe ? 1 : 0;
    }
    return new Mendable(safe, unsafe);
  }

  private static Set<Source> misread(List<Diagnostic> findings) {
    Set<Source> misread = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Diagnostic each : findings) {
      if (Misreading.isIn(each)) {
        misread.add(each.span().source());
      }
    }
    return misread;
  }

  /** What to call to have them mended, with the line end; nothing if there are none. */
  String line() {
    if (safe + unsafe == 0) {
      return "";
    }
    String flags = safe == 0 ? "--fix --unsafe-fixes" : "--fix";
    String more = safe > 0 && unsafe > 0 ? ", " + unsafe + " more with --unsafe-fixes" : "";
    int count = safe > 0 ? safe : unsafe;
    return count + " may be mended by berth lint " + flags + more + "; --diff shows how\n";
  }
}
