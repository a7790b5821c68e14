package dev.berth.cli;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.baseline.Baseline;
import dev.berth.engine.baseline.Comparison;
import dev.berth.engine.baseline.Entry;
import dev.berth.engine.baseline.Key;
import dev.berth.engine.baseline.Losses;
import dev.berth.engine.baseline.Losses.Why;
import dev.berth.engine.baseline.Move;
import dev.berth.engine.config.Quoted;
import dev.berth.engine.problem.Misreading;
import dev.berth.engine.report.Result;
import dev.berth.engine.report.Visible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what was written to baselines, and which findings they leave to be answered. */
record BaselineAccount(Streams streams, Comparison comparison) {
  static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  void written(Baseline baseline, List<Entry> entries) {
    String what = counted(entries.size(), "entry", "entries");
    String of = counted(findings(entries), "finding", "findings");
    streams.out().append(Visible.of(baseline.name()) + ": " + what + " for " + of + "\n");
  }

  /** What the action left out although it was asked about the same files. */
  void left(BaselineAction action, List<Baseline> baselines) {
    int moved = 0;
    int open = 0;
    for (Baseline each : baselines) {
      List<Move> moves = comparison.moved(each);
      for (Move move : moves) {
        moved += move.to().count();
      }
      if (action == BaselineAction.UPDATE || action == BaselineAction.EXTEND) {
        follow(moves);
      }
      if (!action.begins()) {
        lose(comparison.losses(each));
      }
      open += findings(comparison.extended(each)) - findings(comparison.updated(each));
    }
    streams.out().flush();
    if (action == BaselineAction.PRUNE && moved > 0) {
      String what = counted(moved, "finding is", "findings are");
      streams.say(what + " elsewhere now; berth baseline update follows what was moved");
    }
    if (action == BaselineAction.UPDATE && open > 0) {
      String what = counted(open, "finding is", "findings are");
      streams.say(what + " new; berth baseline update --add-new takes up what is new");
    }
  }

  /** Says of moves from one place to another, which only the ports tell from each other, as one. */
  private void follow(List<Move> moves) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Move each : moves) {
      Key from = each.from();
      Key to = each.to().key();
      String text = from.rule() + " followed from " + place(from) + " to " + place(to);
      counts.merge(text, each.to().count(), Integer::sum);
    }
    counts.forEach(
        (text, count) -> {
          String many = count == 1 ? "" : ", " + count + " findings";
          streams.out().append("  " + Visible.of(text) + many + "\n");
        });
  }

  /** Says what becomes of what was known of files that are gone. */
  private void lose(Losses losses) {
    String gone = "there is no such file";
    lose(losses.of(Why.GONE), "forgotten, as " + gone);
    lose(losses.of(Why.FOREIGN), "forgotten, as the baseline is not for such a file");
    lose(losses.of(Why.UNCHECKED), "kept: " + gone + ", but its folder was not checked");
    lose(losses.of(Why.UNREAD), "kept: " + gone + ", but not all others could be read");
  }

  private void lose(Map<String, Integer> counts, String end) {
    counts.forEach(
        (file, count) -> {
          String what = counted(count, "finding", "findings") + " of " + file;
          streams.out().append("  " + Visible.of(what) + " " + end + "\n");
        });
  }

  private static String place(Key key) {
    String environment = key.environment().isEmpty() ? "" : " " + key.environment();
    String between = String.join(", ", key.between());
    String ends = between.isEmpty() ? "" : " (" + between + ")";
    return key.file() + environment + " " + key.path() + ends;
  }

  private static int findings(List<Entry> entries) {
    int findings = 0;
    for (Entry each : entries) {
      findings += each.count();
    }
    return findings;
  }

  /** Names the rules of entries of which nothing can be said. */
  void strange(Map<String, Integer> counts) {
    if (counts.isEmpty()) {
      return;
    }
    int entries = 0;
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      entries += each.getValue();
      names.add(Quoted.of(each.getKey()));
    }
    String rules = counts.size() == 1 ? "the rule of " : "the rules of ";
    String stay = entries == 1 ? ", which stays: " : ", which stay: ";
    String what = rules + counted(entries, "entry", "entries") + stay + Notices.list(names);
    streams.say("this run does not know " + what + "; name the pack, or remove what is gone");
  }

  /** Tells what could not be read: that a file is not checked is nothing to be lived with. */
  void unread(Result result) {
    List<Diagnostic> unread = new ArrayList<>();
    for (Diagnostic each : result.diagnostics()) {
      if (Misreading.isIn(each) && !Misreading.isLocal(each.rule())) {
        unread.add(each);
      }
    }
    if (!unread.isEmpty()) {
      streams.out().flush();
      ProblemLines.sayFirst(unread, streams);
      String what = counted(unread.size(), "finding is", "findings are");
      streams.say(what + " about what berth cannot read: no baseline knows them");
    }
  }
}
