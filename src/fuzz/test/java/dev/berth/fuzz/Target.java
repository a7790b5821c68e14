package dev.berth.fuzz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A piece of berth, fed with any bytes, and what has to hold whatever they are. */
interface Target {
  /**
   * Feeds the bytes.
   *
   * @throws AssertionError if something does not hold
   */
  void run(byte[] input);

  /** The folders of the repository whose files are a start, beside what is kept for the target. */
  List<String> seeds();

  /** All targets by their names. */
  static Map<String, Target> all() {
    Map<String, Target> all = new TreeMap<>();
    all.put("address", new AddressTarget());
    all.put("baseline", new BaselineTarget());
    all.put("bind", new BindTarget());
    all.put("bytes", new BytesTarget());
    all.put("config", new ConfigTarget());
    all.put("diff", new DiffTarget());
    all.put("firewall", new FirewallTarget());
    all.put("fix", new FixTarget());
    all.put("flows", new FlowsTarget());
    all.put("git", new GitTarget());
    all.put("host", new HostTarget());
    all.put("jdbc", new JdbcTarget());
    all.put("json", new JsonTarget());
    all.put("lint", new LintTarget());
    all.put("ports", new PortsTarget());
    all.put("report", new ReportTarget());
    all.put("rule", new RuleTarget());
    all.put("secret", new SecretTarget());
    all.put("since", new SinceTarget());
    all.put("upgrade", new UpgradeTarget());
    all.put("yaml", new YamlTarget());
    return all;
  }
}
