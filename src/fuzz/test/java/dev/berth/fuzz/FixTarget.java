package dev.berth.fuzz;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.fix.Mended;
import dev.berth.engine.fix.Mender;
import dev.berth.engine.fix.UnifiedDiff;
import dev.berth.engine.load.Loader;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.rules.Rules;
import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import dev.berth.source.Source;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Any bytes, mended as far as they can be: scalars change and nothing around them, ports and rules
 * may come beside others, nothing new is found, a second time changes nothing, and the difference
 * leads from the old text to the new one.
 */
final class FixTarget implements DeclarationTarget {
  /** The keys that a fix may write down. */
  private static final Set<String> ADDED =
      Set.of(
          "port",
          "enginePorts",
          "min",
          "serverRegistrationPort",
          "serverCommunicationPort",
          "registrationPort",
          "communicationPort",
          "publicAddress",
          "tls",
          "true",
          "from",
          "to",
          "ports",
          "any",
          "tcp");

  /** What finds things that are taken out, or moved, as wholes. */
  private static final Set<String> OF_WHOLES =
      Set.of(
          "address-block-shared",
          "duplicate-name",
          "unused-allowance",
          "engine-ports-opened",
          "engine-ports-without-engines",
          "firewall-port-unused",
          "firewall-rule-redundant",
          "firewall-rule-shadowed",
          "loopback-node-address",
          "loopback-server-address",
          "outbound-rule-local-port",
          "resource-pool-without-web-player");

  private static final Mender MENDER =
      new Mender(new Linter(BuiltInCatalogue.make(), List.of(new Rules())));

  @Override
  public void run(String name, byte[] bytes) {
    Input input = new Input.Stream(name, new ByteArrayInputStream(bytes));
    List<Input.Held> held = Mender.held(List.of(input));
    Mended mended = MENDER.mend(held, (finding, fix) -> isOfValue(finding));
    int before = MENDER.offered(held).result().diagnostics().size();
    int after = mended.result().diagnostics().size();
    Claim.that(after + mended.fixed() <= before, "more is found", mended.inputs());
    for (Mended.Change each : mended.changes()) {
      checkChange(each.before(), each.after());
    }
    if (!mended.exhausted()) {
      Mended again = MENDER.mend(mended.inputs(), (finding, fix) -> isOfValue(finding));
      Claim.that(again.changes().isEmpty(), "a second time changes more", again.inputs());
    }
  }

  private static boolean isOfValue(Diagnostic finding) {
    return !OF_WHOLES.contains(finding.rule());
  }

  private static void checkChange(Source before, Source after) {
    List<Scalar> old = scalars(before);
    List<Scalar> changed = scalars(after);
    if (old.size() == changed.size()) {
      checkRest(before, old, after, changed);
    } else {
      checkAdded(before, old, changed);
    }
    Optional<String> diff = UnifiedDiff.of(before, after);
    if (diff.isPresent()) {
      Claim.same(after.text(), PatchedText.of(before.text(), diff.get()), "a difference is wrong");
    }
  }

  /** Keys come only for ports and rules, and names only of what is there; none goes. */
  private static void checkAdded(Source before, List<Scalar> old, List<Scalar> changed) {
    List<String> left = new ArrayList<>();
    changed.forEach(each -> left.add(each.text()));
    int gone = 0;
    for (Scalar each : old) {
      gone += left.remove(each.text()) ? 0 : 1;
    }
    left.removeIf(
        each ->
            before.text().contains(each)
                || ADDED.contains(each)
                || each.matches("[0-9]+(-[0-9]+)?|https?://[^/]+/"));
    Claim.that(left.size() <= gone, "more came than ports", left);
    Claim.that(old.size() < changed.size(), "values went", changed);
  }

  private static void checkRest(
      Source before, List<Scalar> old, Source after, List<Scalar> changed) {
    StringBuilder oldRest = new StringBuilder(before.text());
    StringBuilder changedRest = new StringBuilder(after.text());
    for (int i = old.size() - 1; i >= 0; i--) {
      boolean text = old.get(i).kind() == ScalarKind.TEXT;
      boolean same = old.get(i).kind() == changed.get(i).kind();
      // A text may have been meant for a number or a switch.
      Claim.that(same || text, "a value is of another kind", changed.get(i));
      boolean written = old.get(i).span().anchor().isEmpty();
      if (written && !old.get(i).span().text().equals(changed.get(i).span().text())) {
        oldRest.delete(old.get(i).span().from(), old.get(i).span().to());
        changedRest.delete(changed.get(i).span().from(), changed.get(i).span().to());
      }
    }
    Claim.same(oldRest.toString(), changedRest.toString(), "more than values changed");
  }

  private static List<Scalar> scalars(Source source) {
    List<Scalar> scalars = new ArrayList<>();
    for (Document document : Loader.load(source).documents()) {
      add(document.root(), scalars);
    }
    return scalars;
  }

  private static void add(Node node, List<Scalar> scalars) {
    if (node instanceof Scalar scalar) {
      scalars.add(scalar);
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> add(item, scalars));
    } else {
      for (Mapping.Entry entry : ((Mapping) node).entries()) {
        scalars.add(entry.key());
        add(entry.value(), scalars);
      }
    }
  }
}
