package dev.berth.fuzz;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.firewall.FirewallFormat;
import dev.berth.engine.firewall.FirewallPlan;
import dev.berth.engine.firewall.Outsiders;
import dev.berth.engine.load.Loaded;
import dev.berth.engine.load.Loader;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Survey;
import dev.berth.facts.Facts;
import dev.berth.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What any declaration needs, as rules of each kind. */
final class FirewallTarget implements DeclarationTarget {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<Outsiders> OUTSIDERS =
      List.of(
          new Outsiders(List.of(), List.of()),
          new Outsiders(List.of("10.0.0.0/8"), List.of("2001:db8::/32")));

  @Override
  public void run(String name, byte[] bytes) {
    if (facts(name, bytes).environments().isEmpty()) {
      return;
    }
    for (FirewallFormat format : FirewallFormat.values()) {
      for (Outsiders outsiders : OUTSIDERS) {
        String rules = rules(facts(name, bytes), outsiders, format);
        Claim.same(rules, rules(facts(name, bytes), outsiders, format), "two runs differ");
        checkLines(rules, format);
        check(rules, format);
      }
    }
  }

  private static Facts facts(String name, byte[] bytes) {
    Input input = new Input.Stream(name, new ByteArrayInputStream(bytes));
    return Survey.of(List.of(input), BuiltInCatalogue.make(), 1).facts();
  }

  private static String rules(Facts facts, Outsiders outsiders, FirewallFormat format) {
    StringBuilder out = new StringBuilder();
    try {
      format.writer().write(FirewallPlan.of(facts, outsiders, Reading.WHOLE), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void checkLines(String rules, FirewallFormat format) {
    String end = format == FirewallFormat.CSV ? "\r\n" : "\n";
    Claim.that(rules.endsWith(end), "the last line has no end", rules);
    for (String line : rules.split(end, -1)) {
      boolean plain = line.chars().noneMatch(Character::isISOControl);
      Claim.that(plain, "a control character", line);
      Claim.that(!line.strip().startsWith("::"), "a command for a build server", line);
    }
  }

  /** Names stay where they are put. */
  private static void check(String rules, FirewallFormat format) {
    switch (format) {
      case BERTH, KUBERNETES_NETWORK_POLICY -> {
        Loaded loaded = Loader.load(Source.of("rules.yaml", rules));
        boolean comments = rules.lines().allMatch(line -> line.startsWith("#"));
        Claim.that(comments || loaded.diagnostics().isEmpty(), "no YAML", loaded.diagnostics());
      }
      case AWS_SECURITY_GROUPS, AZURE_NSG -> JSON.readTree(rules);
      case NFTABLES ->
          checkStarts(
              rules,
              List.of(
                  "#", "table ", "delete ", "chain ", "type ", "iif ", "ct ", "ip", "tcp ", "}"));
      case FIREWALLD -> checkStarts(rules, List.of("<"));
      case WINDOWS -> {
        checkStarts(rules, List.of("#", "$Error", "Get-NetFirewallRule ", "New-NetFirewallRule "));
        Claim.that(rules.chars().allMatch(c -> c < 0x7f), "beyond ASCII", rules);
      }
      case CSV -> {}
    }
  }

  private static void checkStarts(String rules, List<String> starts) {
    for (String line : rules.split("\n")) {
      String text = line.strip();
      boolean known = text.isEmpty() || starts.stream().anyMatch(text::startsWith);
      Claim.that(known, "an unknown line", line);
    }
  }
}
