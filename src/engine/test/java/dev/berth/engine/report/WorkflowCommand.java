package dev.berth.engine.report;

import java.util.Map;
import java.util.TreeMap;

/** A workflow command as GitHub's runner reads it from a line. */
record WorkflowCommand(String name, Map<String, String> properties, String data) {
  static WorkflowCommand of(
      String name,
      String file,
      String line,
      String endLine,
      String column,
      String endColumn,
      String title,
      String data) {
    Map<String, String> properties = new TreeMap<>();
    properties.put("file", file);
    properties.put("line", line);
    properties.put("endLine", endLine);
    properties.put("col", column);
    properties.put("endColumn", endColumn);
    properties.put("title", title);
    return new WorkflowCommand(name, properties, data);
  }

  static WorkflowCommand parse(String line) {
    int end = line.indexOf("::", 2);
    String head = line.substring(2, end);
    int blank = head.indexOf(' ');
    Map<String, String> properties = new TreeMap<>();
    for (String property : head.substring(blank + 1).trim().split(",")) {
      String[] pair = property.split("=", 2);
      properties.put(pair[0], unescaped(pair[1].replace("%3A", ":").replace("%2C", ",")));
    }
    return new WorkflowCommand(
        head.substring(0, blank), properties, unescaped(line.substring(end + 2)));
  }

  private static String unescaped(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }
}
