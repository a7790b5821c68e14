package evil;

import dev.berth.diagnostic.Severity;
import dev.berth.rule.Confidence;
import dev.berth.rule.Options;
import dev.berth.rule.Rule;
import dev.berth.rule.RuleDoc;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.util.List;

/** Has a rule whose name is none. */
public final class Index implements RuleIndex {
  @Override
  public List<RuleInfo> rules() {
    return List.of(
        new RuleInfo(
            "a b\n::error::",
            "evil",
            Severity.WARNING,
            Confidence.SITE_POLICY,
            dev.berth.rule.Profile.RECOMMENDED,
            true,
            dev.berth.model.Environment.class,
            this));
  }

  @Override
  public RuleDoc doc(String id) {
    return new RuleDoc(
        "is odd", "Rules of packs may do anything.", "Mend the rule.", List.of(), "0.1.0", List.of());
  }

  @Override
  public Rule<?> create(String id, Options options) {
    return null;
  }
}
