package dev.berth.firewall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.firewall.Filter.Line;
import dev.berth.firewall.Filter.Verdict;
import dev.berth.network.Block;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads the policy that is generated for firewalld: rules of a lower priority come first. */
final class FirewalldReader {
  private FirewalldReader() {}

  static Filter filter(String text) {
    Map<Integer, List<Line>> byPriority = new TreeMap<>();
    Element policy = parse(text);
    assertEquals("CONTINUE", policy.getAttribute("target"));
    NodeList rules = policy.getElementsByTagName("rule");
    for (int i = 0; i < rules.getLength(); i++) {
      Element rule = (Element) rules.item(i);
      int priority = Integer.parseInt(rule.getAttribute("priority"));
      byPriority.computeIfAbsent(priority, key -> new ArrayList<>()).add(line(rule));
    }
    List<Line> lines = byPriority.values().stream().flatMap(List::stream).toList();
    return (from, host, to, port) -> Filter.first(lines, from, to, port);
  }

  static Element parse(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(text, e);
    }
  }

  private static Line line(Element rule) {
    List<Block> from = new ArrayList<>();
    List<Block> to = new ArrayList<>();
    List<int[]> ports = new ArrayList<>();
    Verdict verdict = Verdict.ALONE;
    NodeList parts = rule.getChildNodes();
    for (int i = 0; i < parts.getLength(); i++) {
      Node part = parts.item(i);
      switch (part.getNodeName()) {
        case "source" -> from.add(block(rule, (Element) part));
        case "destination" -> to.add(block(rule, (Element) part));
        case "port" -> ports.add(Filter.span(((Element) part).getAttribute("port")));
        case "accept" -> verdict = Verdict.ACCEPT;
        case "drop" -> verdict = Verdict.DROP;
        default -> throw new AssertionError(part.getNodeName());
      }
    }
    assertEquals(1, ports.size());
    return new Line(from, to, ports, verdict);
  }

  private static Block block(Element rule, Element end) {
    Block block = Block.parse(end.getAttribute("address")).orElseThrow();
    String family = block.first().bits() == 32 ? "ipv4" : "ipv6";
    assertEquals(family, rule.getAttribute("family"));
    return block;
  }
}
