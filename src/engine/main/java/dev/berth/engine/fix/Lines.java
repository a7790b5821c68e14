package dev.berth.engine.fix;

import dev.berth.engine.report.Visible;
import dev.berth.engine.secret.Redaction;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines with their line ends; a text without a last one lacks it here too. */
record Lines(Source source, List<String> all, List<Integer> starts, Redaction redaction) {
  static Lines of(Source source) {
    List<String> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    String text = source.text();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(from, to));
      starts.add(from);
      from = to;
    }
    return new Lines(source, lines, starts, new Redaction(List.of()));
  }

  /** Why a line may not be shown; nothing if it may. */
  Optional<Obstacle> obstacle(int number) {
    String line = all.get(number).stripTrailing();
    int from = starts.get(number);
    int to = from + line.length();
    if (line.indexOf('\r') >= 0) {
      return Optional.of(Obstacle.LINE_ENDS);
    }
    if (redaction.in(source, from, to).touch(from, to)) {
      return Optional.of(Obstacle.SECRET);
    }
    String plain = line.replace('\t', ' ').replace("\uFEFF", "");
    String harmless = plain.replace('#', ' ');
    if (!Visible.of(harmless).equals(harmless)) {
      return Optional.of(Obstacle.INVISIBLE);
    }
    boolean command = plain.stripLeading().startsWith("::") || !Visible.of(plain).equals(plain);
    return command ? Optional.of(Obstacle.COMMAND) : Optional.empty();
  }
}
