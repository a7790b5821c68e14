package dev.berth.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Writes the declaration of an installation of any size to standard output; the same arguments give
 * the same bytes. It is one file, so that {@code java Generate.java} runs it as it is.
 */
public final class Generate {
  private static final int HOSTS_OF_A_SITE = 50;
  private static final int SERVERS_OF_A_SITE = 2;
  private static final int FIRST_SERVICE_PORT = 9501;
  private static final int FIRST_ENGINE_PORT = 61_000;
  private static final int ENGINE_PORTS = 1000;

  /** What is let in to machines and is not declared: SSH, SNMP, RDP, WinRM, agents. */
  private static final List<Integer> OTHERS = List.of(22, 161, 3389, 5985, 9182, 10050);

  private static final List<String> ENGINE_SERVICES = List.of("TERR", "PYTHON", "R");
  private static final List<String> POOLS = List.of("Analysts", "Schedules", "Everybody");
  private static final List<String> REMARKS =
      List.of("ordered with the second batch", "to be renewed", "was moved here in spring");

  private final Order order;

  /** Settings that are said more than once are one object, so that they can be an alias. */
  private final Map<Integer, Map<String, Object>> engines = new HashMap<>();

  private Generate(Order order) {
    this.order = order;
  }

  public static void main(String[] arguments) throws IOException {
    try (Writer out =
        new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.US_ASCII))) {
      write(Order.of(arguments), out);
    } catch (IllegalArgumentException e) {
      System.err.println(
          "usage: java Generate.java [--hosts 1000] [--seed 1] [--format yaml|aliases|json]"
              + " [--broken 0] [--rules 0]");
      System.exit(2);
    }
  }

  /** Writes a declaration. */
  public static void write(Order order, Appendable out) throws IOException {
    new Printer(order.format(), out).print(new Generate(order).declaration());
  }

  private Map<String, Object> declaration() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("spotfireVersion", "14.6");
    root.put("name", "generated");
    root.put("purpose", "production");
    root.put("sites", list(0, 1, (number, chance) -> map("name", site(number))));
    root.put("resourcePools", POOLS);
    root.put("hosts", list(0, HOSTS_OF_A_SITE, this::host));
    root.put("servers", list(0, SERVERS_OF_A_SITE, this::server));
    root.put("nodeManagers", list(SERVERS_OF_A_SITE, HOSTS_OF_A_SITE, this::node));
    root.put("database", map("type", "postgresql", "host", "db.example.com", "port", 5432));
    root.put("network", order.rules() == 0 ? zones() : firewall());
    return root;
  }

  private static Map<String, Object> zones() {
    return map("zones", List.of(map("name", "servers"), map("name", "nodes")));
  }

  /** Two zones for each site, and rules that let through all that is needed between them. */
  private Map<String, Object> firewall() {
    List<Map<String, Object>> zones = new ArrayList<>();
    List<Map<String, Object>> rules = new ArrayList<>();
    for (int first = 0; first < order.hosts(); first += HOSTS_OF_A_SITE) {
      String servers = zone("servers", first);
      String nodes = zone("nodes", first);
      zones.add(map("name", servers));
      zones.add(map("name", nodes));
      rules.add(rule("any", servers, 8443));
      rules.add(rule(nodes, servers, 9080, 9443));
      rules.add(rule(servers, nodes, 9080, 9443, "9501-9504"));
      rules.add(rule(nodes, nodes, "9502-9504"));
      rules.add(rule(servers, servers, "5701-5704", 9443));
      rules.add(rule(servers, "db.example.com", 5432));
    }
    for (int i = 0; rules.size() < order.rules(); i++) {
      String host = name(i % order.hosts()) + ".example.com";
      rules.add(
          rule(
              "192.168." + (i >> 8 & 0xff) + "." + (i & 0xff),
              host,
              OTHERS.get(i % OTHERS.size())));
    }
    return map("zones", zones, "firewall", rules);
  }

  private static Map<String, Object> rule(String from, String to, Object... ports) {
    return map("from", from, "to", to, "ports", List.of(ports));
  }

  private static String zone(String kind, int number) {
    return kind + "-" + digits(number / HOSTS_OF_A_SITE, 4);
  }

  /** What can be wrong with the second engine service of a node. */
  private enum Mistake {
    NONE,
    PORT_TAKEN,
    NO_PORT,
    ENGINE_PORTS_TAKEN;

    static final List<Mistake> OF_NODES = List.of(PORT_TAKEN, NO_PORT, ENGINE_PORTS_TAKEN);
  }

  /** What is declared of one host, of which the number and the chances are given. */
  private interface Entry {
    Map<String, Object> of(int number, Random chance);
  }

  /** The entries of the hosts that stand at these places of their sites, made when asked for. */
  private Iterable<Map<String, Object>> list(int from, int before, Entry entry) {
    return () ->
        IntStream.range(0, order.hosts())
            .filter(i -> i % HOSTS_OF_A_SITE >= from && i % HOSTS_OF_A_SITE < before)
            .mapToObj(i -> entry.of(i, chance(i)))
            .iterator();
  }

  /** Chances that are those of one host alone; the first of near seeds would be alike. */
  private Random chance(int number) {
    return new Random((order.seed() * 1_000_003 + number) * 0x9E37_79B9_7F4A_7C15L);
  }

  private Map<String, Object> host(int number, Random chance) {
    Map<String, Object> host = new LinkedHashMap<>();
    host.put(Printer.COMMENT, "rack " + chance.nextInt(90) + ", " + one(REMARKS, chance));
    boolean server = number % HOSTS_OF_A_SITE < SERVERS_OF_A_SITE;
    host.put("name", name(number) + ".example.com");
    host.put("aliases", List.of(name(number), address(number)));
    host.put("os", chance.nextInt(3) == 0 ? "windows" : "linux");
    String kind = server ? "servers" : "nodes";
    host.put("zone", order.rules() == 0 ? kind : zone(kind, number));
    if (chance.nextInt(8) == 0) {
      host.put("reservedPorts", List.of(map("port", 22, "usedBy", "sshd")));
    }
    return host;
  }

  private Map<String, Object> server(int number, Random chance) {
    Map<String, Object> server = new LinkedHashMap<>();
    server.put("name", name(number));
    server.put("host", name(number) + ".example.com");
    server.put("site", site(number));
    server.put("httpsConnector", map("port", 8443));
    boolean lonely = isBroken(chance) && number % HOSTS_OF_A_SITE > 0;
    server.put("clusteringPort", lonely ? 5801 : 5701);
    if (chance.nextInt(3) == 0) {
      server.put("jmx", map("enabled", true, "port", 1099));
    }
    return server;
  }

  private Map<String, Object> node(int number, Random chance) {
    Mistake mistake = isBroken(chance) ? one(Mistake.OF_NODES, chance) : Mistake.NONE;
    int services = mistake == Mistake.NONE ? chance.nextInt(ENGINE_SERVICES.size() + 1) : 2;
    int first = number - number % HOSTS_OF_A_SITE;
    Map<String, Object> node = new LinkedHashMap<>();
    node.put(Printer.COMMENT, "Asked for by team " + chance.nextInt(30) + ".");
    node.put("name", name(number));
    node.put("host", name(number) + ".example.com");
    node.put("site", site(number));
    node.put("registrationPort", 9080);
    node.put("communicationPort", 9443);
    node.put("server", name(first + chance.nextInt(SERVERS_OF_A_SITE)));
    List<Map<String, Object>> all = new ArrayList<>();
    all.add(webPlayer(chance));
    for (int i = 0; i < services; i++) {
      all.add(engineService(i, i == 1 ? mistake : Mistake.NONE, chance));
    }
    node.put("services", all);
    return node;
  }

  private Map<String, Object> webPlayer(Random chance) {
    Map<String, Object> service = new LinkedHashMap<>();
    service.put("capability", "WEB_PLAYER");
    service.put("port", FIRST_SERVICE_PORT);
    service.put("instances", 1 + chance.nextInt(4));
    service.put("resourcePool", one(POOLS, chance));
    return service;
  }

  private Map<String, Object> engineService(int index, Mistake mistake, Random chance) {
    int port = FIRST_SERVICE_PORT + index + 1;
    int engine = FIRST_ENGINE_PORT + index * ENGINE_PORTS;
    Map<String, Object> service = new LinkedHashMap<>();
    service.put(Printer.COMMENT, "For the scripts of team " + chance.nextInt(30) + ".");
    service.put("capability", ENGINE_SERVICES.get(index));
    service.put(
        "port",
        switch (mistake) {
          case PORT_TAKEN -> FIRST_SERVICE_PORT;
          case NO_PORT -> 70_000;
          default -> port;
        });
    boolean overlap = mistake == Mistake.ENGINE_PORTS_TAKEN;
    service.put("enginePorts", engines(overlap ? engine - ENGINE_PORTS / 2 : engine));
    return service;
  }

  private Map<String, Object> engines(int first) {
    return engines.computeIfAbsent(first, min -> map("min", min, "range", ENGINE_PORTS));
  }

  private boolean isBroken(Random chance) {
    return chance.nextDouble() < order.broken();
  }

  private static String name(int number) {
    return (number % HOSTS_OF_A_SITE < SERVERS_OF_A_SITE ? "sfs" : "node") + digits(number, 6);
  }

  private static String site(int number) {
    return "Site " + digits(number / HOSTS_OF_A_SITE, 4);
  }

  private static String address(int number) {
    return "10." + (number >> 16) + "." + (number >> 8 & 0xff) + "." + (number & 0xff);
  }

  private static String digits(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  private static <T> T one(List<T> of, Random chance) {
    return of.get(chance.nextInt(of.size()));
  }

  private static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  /** {@code ALIASES} is YAML in which what is said again is an alias. */
  public enum Format {
    YAML,
    ALIASES,
    JSON
  }

  /**
   * What is to be declared.
   *
   * @param hosts how many machines, from 3; of 50 at a site, two are servers and the rest nodes
   * @param seed what chance starts from
   * @param broken which part of the servers and nodes has one mistake each, from 0 to 1; the first
   *     server of a site never has any
   * @param rules how many rules the firewall has at least; without any, there is none
   */
  public record Order(int hosts, long seed, Format format, double broken, int rules) {
    public Order {
      boolean fits = hosts > SERVERS_OF_A_SITE && hosts <= 1_000_000 && rules >= 0;
      if (!fits || !(broken >= 0 && broken <= 1)) {
        throw new IllegalArgumentException(hosts + " hosts, " + broken + " broken");
      }
    }

    /** Without a firewall. */
    public Order(int hosts, long seed, Format format, double broken) {
      this(hosts, seed, format, broken, 0);
    }

    static Order of(String[] arguments) {
      Map<String, String> options = new TreeMap<>();
      for (int i = 0; i + 1 < arguments.length; i += 2) {
        options.put(arguments[i], arguments[i + 1]);
      }
      String hosts = options.getOrDefault("--hosts", "1000");
      String seed = options.getOrDefault("--seed", "1");
      String format = options.getOrDefault("--format", "yaml").toUpperCase(Locale.ROOT);
      String broken = options.getOrDefault("--broken", "0");
      String rules = options.getOrDefault("--rules", "0");
      options.keySet().removeAll(List.of("--hosts", "--seed", "--format", "--broken", "--rules"));
      if (arguments.length % 2 != 0 || !options.isEmpty()) {
        throw new IllegalArgumentException(String.join(" ", arguments));
      }
      return new Order(
          Integer.parseInt(hosts),
          Long.parseLong(seed),
          Format.valueOf(format),
          Double.parseDouble(broken),
          Integer.parseInt(rules));
    }
  }

  /**
   * Writes maps, lists, texts, numbers and switches; what holds only single values, on one line.
   */
  private static final class Printer {
    /** The key of what YAML writes as a comment and JSON leaves out. */
    static final String COMMENT = "#";

    private final Format format;
    private final Appendable out;
    private final Map<Object, String> anchors = new IdentityHashMap<>();

    /** How often each setting is said that may be an alias. */
    private final Map<Object, Integer> uses = new IdentityHashMap<>();

    Printer(Format format, Appendable out) {
      this.format = format;
      this.out = out;
    }

    void print(Map<String, Object> root) throws IOException {
      if (format == Format.JSON) {
        json(root, "");
        out.append('\n');
      } else {
        if (format == Format.ALIASES) {
          countUses(root);
        }
        yaml(root, "", "");
      }
    }

    private void countUses(Object value) {
      if (value instanceof Map<?, ?> map) {
        if (map.containsKey("range")) {
          uses.merge(map, 1, Integer::sum);
        }
        map.values().forEach(this::countUses);
      } else if (value instanceof Iterable<?> items) {
        items.forEach(this::countUses);
      }
    }

    private void yaml(Map<?, ?> map, String first, String indent) throws IOException {
      String before = first;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (entry.getKey().equals(COMMENT)) {
          out.append(indent, 2, indent.length()).append("# ");
          out.append(entry.getValue().toString()).append('\n');
          continue;
        }
        out.append(before).append(entry.getKey().toString()).append(':');
        value(entry.getValue(), indent);
        before = indent;
      }
    }

    private void value(Object value, String indent) throws IOException {
      if (isShort(value)) {
        out.append(' ');
        line(value);
        out.append('\n');
      } else if (value instanceof Map<?, ?> map) {
        out.append('\n');
        yaml(map, indent + "  ", indent + "  ");
      } else {
        out.append('\n');
        for (Object item : (Iterable<?>) value) {
          item(item, indent + "  ");
        }
      }
    }

    private void item(Object item, String indent) throws IOException {
      if (isShort(item)) {
        out.append(indent).append("- ");
        line(item);
        out.append('\n');
      } else {
        yaml((Map<?, ?>) item, indent + "- ", indent + "  ");
      }
    }

    private void json(Object value, String indent) throws IOException {
      if (isShort(value)) {
        line(value);
      } else if (value instanceof Map<?, ?> map) {
        jsonMap(map, indent);
      } else {
        String before = "[\n";
        for (Object item : (Iterable<?>) value) {
          out.append(before).append(indent).append("  ");
          json(item, indent + "  ");
          before = ",\n";
        }
        out.append('\n').append(indent).append(']');
      }
    }

    private void jsonMap(Map<?, ?> map, String indent) throws IOException {
      String before = "{\n";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (!entry.getKey().equals(COMMENT)) {
          out.append(before).append(indent).append("  ");
          scalar(entry.getKey());
          out.append(": ");
          json(entry.getValue(), indent + "  ");
          before = ",\n";
        }
      }
      out.append('\n').append(indent).append('}');
    }

    private static boolean isShort(Object value) {
      if (value instanceof Map<?, ?> map) {
        return !map.containsKey(COMMENT) && map.values().stream().allMatch(Printer::isSingle);
      }
      return isSingle(value)
          || value instanceof List<?> list && list.stream().allMatch(Printer::isSingle);
    }

    private static boolean isSingle(Object value) {
      return !(value instanceof Iterable<?>) && !(value instanceof Map<?, ?>);
    }

    private void line(Object value) throws IOException {
      if (value instanceof Map<?, ?> map) {
        if (!isSaidBefore(map)) {
          entries(map);
        }
      } else if (value instanceof List<?> list) {
        items(list);
      } else {
        scalar(value);
      }
    }

    /** Writes the anchor or the alias of what may be said again, and tells which. */
    private boolean isSaidBefore(Map<?, ?> map) throws IOException {
      if (uses.getOrDefault(map, 0) < 2) {
        return false;
      }
      String anchor = anchors.get(map);
      if (anchor != null) {
        out.append('*').append(anchor);
        return true;
      }
      anchors.put(map, "engines" + (anchors.size() + 1));
      out.append('&').append(anchors.get(map)).append(' ');
      return false;
    }

    private void entries(Map<?, ?> map) throws IOException {
      String before = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(before);
        scalar(entry.getKey());
        out.append(": ");
        scalar(entry.getValue());
        before = ", ";
      }
      out.append('}');
    }

    private void items(List<?> list) throws IOException {
      String before = "[";
      for (Object item : list) {
        out.append(before);
        scalar(item);
        before = ", ";
      }
      out.append(']');
    }

    /** Texts have no letter that would have to be escaped. */
    private void scalar(Object value) throws IOException {
      boolean quoted =
          value instanceof String text && (format == Format.JSON || text.equals("14.6"));
      out.append(quoted ? "\"" : "").append(value.toString()).append(quoted ? "\"" : "");
    }
  }
}
