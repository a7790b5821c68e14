package dev.berth.engine.pack;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.DidYouMean;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.shape.Placed;
import dev.berth.rule.Citation;
import dev.berth.rule.Confidence;
import dev.berth.rule.Profile;
import dev.berth.rule.RuleDoc;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a rule of what a rule file says, or says what in it makes no sense. */
final class RuleCheck {
  private final RuleName name;
  private final Draft draft;
  private final List<Diagnostic> problems = new ArrayList<>();

  RuleCheck(RuleName name, Draft draft) {
    this.name = name;
    this.draft = draft;
  }

  List<Diagnostic> problems() {
    return problems;
  }

  /** The rule, if nothing is wrong with it. */
  Optional<DataRule> rule() {
    RuleWords words = new RuleWords(this::refuse);
    if (!words.isWritten(draft)) {
      return Optional.empty();
    }
    words.check(draft);
    Subject subject = draft.on().orElseThrow().value();
    Optional<Key> at = key(draft.at().orElseThrow(), subject);
    Map<Key, Condition> only = only(subject);
    Demand demand = draft.demands().get(0);
    at.ifPresent(key -> check(demand, key, subject));
    Message message = message(subject, demand);
    RuleDoc doc = doc();
    if (at.isEmpty() || !problems.isEmpty()) {
      return Optional.empty();
    }
    RuleInfo info =
        new RuleInfo(
            name.id(),
            name.pack(),
            draft.severity().orElseThrow().value(),
            draft.confidence().map(Placed::value).orElse(Confidence.DOCUMENTED),
            draft.profile().map(Placed::value).orElse(Profile.RECOMMENDED),
            draft.suppressible().orElse(true),
            DataRule.asked(subject, demand),
            id -> doc);
    return Optional.of(new DataRule(info, doc, subject, at.orElseThrow(), only, demand, message));
  }

  private void refuse(Located place, String message) {
    problems.add(Problem.INVALID_RULE.at(place, message));
  }

  private Optional<Key> key(Placed<String> pointer, Subject subject) {
    String keyName = Pointer.plain(pointer.value());
    Optional<Key> key = subject.key(keyName);
    if (key.isEmpty()) {
      List<String> known = subject.keyNames();
      Optional<String> near = DidYouMean.among(keyName, known);
      String hint =
          near.isPresent()
              ? "; did you mean " + near.get() + "?"
              : "; there is: " + String.join(", ", known);
      refuse(pointer, "no rule can speak of the key " + keyName + " of " + subject.word() + hint);
    }
    return key;
  }

  private Map<Key, Condition> only(Subject subject) {
    Map<Key, Condition> only = new LinkedHashMap<>();
    for (Map.Entry<Placed<String>, Condition> entry : draft.only().entrySet()) {
      Optional<Key> key = key(entry.getKey(), subject);
      if (key.isPresent() && key.get().isList()) {
        refuse(entry.getKey(), "the key " + key.get().name() + " holds a list");
      } else if (key.isPresent()) {
        new ConditionCheck(this::refuse).check(entry.getValue(), key.get());
        only.put(key.get(), entry.getValue());
      }
    }
    return only;
  }

  private void check(Demand demand, Key at, Subject subject) {
    if (demand instanceof Condition condition) {
      new ConditionCheck(this::refuse).check(condition, at);
      return;
    }
    boolean plain = at.kind() != Kind.SECRET && at.kind() != Kind.PART && at.kind() != Kind.STATE;
    if (!plain || demand instanceof Refers && at.kind() != Kind.TEXT) {
      String what = demand instanceof Refers ? "no name" : "nothing that can be compared";
      refuse(demand, "the key " + at.name() + " holds " + at.kind().label() + ", which is " + what);
    }
    if (demand instanceof Unique unique) {
      for (Placed<String> pointer : unique.with()) {
        Optional<Key> with = key(pointer, subject);
        if (with.isPresent() && (with.get().isList() || with.get().kind() == Kind.SECRET)) {
          refuse(pointer, "the key " + with.get().name() + " cannot be compared");
        }
      }
    }
  }

  private Message message(Subject subject, Demand demand) {
    Placed<String> text = draft.message().orElseThrow();
    Message message = Message.of(text.value());
    List<String> known = Placeholders.of(subject, demand);
    for (Message.Piece piece : message.pieces()) {
      if (!piece.isName()) {
        refuseHalf(piece, '{', "the brace is not closed");
        refuseHalf(piece, '}', "the brace is not opened");
      }
      if (piece.isName() && !known.contains(piece.text())) {
        int to = piece.from() + piece.text().length() + 2;
        Optional<String> near = DidYouMean.among(piece.text(), known);
        String hint =
            near.isPresent()
                ? "; did you mean {" + near.get() + "}?"
                : "; there is: {"
                    + String.join("}, {", Placeholders.own(demand))
                    + "}, and the keys of "
                    + subject.word();
        refuse(
            text.span().slice(text.value(), piece.from(), to),
            "{" + piece.text() + "} stands for nothing" + hint);
      }
    }
    return message;
  }

  private void refuseHalf(Message.Piece piece, char brace, String why) {
    Placed<String> text = draft.message().orElseThrow();
    int at = piece.text().indexOf(brace);
    if (at >= 0) {
      int from = piece.from() + at;
      refuse(text.span().slice(text.value(), from, from + 1), why);
    }
  }

  private RuleDoc doc() {
    List<Citation> citations = new ArrayList<>();
    Citations sources = new Citations();
    for (Placed<String> source : draft.sources()) {
      Optional<Citation> citation = sources.of(source.value());
      citation.ifPresent(citations::add);
      if (citation.isEmpty()) {
        refuse(source, Citations.NEITHER);
      }
    }
    return new RuleDoc(
        draft.summary().orElseThrow().value(),
        draft.why().orElseThrow().value().strip(),
        draft.fix().orElseThrow().value().strip(),
        citations,
        draft.since().map(Placed::value).orElse(""),
        List.of());
  }
}
