package evil;

import dev.berth.diagnostic.Severity;
import dev.berth.rule.Confidence;
import dev.berth.rule.Options;
import dev.berth.rule.Rule;
import dev.berth.rule.RuleDoc;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.util.List;

/** Throws when it is asked for its rules. */
public final class Index implements RuleIndex {
  @Override
  public List<RuleInfo> rules() {
    throw new IllegalStateException("no luck");
  }

  @Override
  public RuleDoc doc(String id) {
    return null;
  }

  @Override
  public Rule<?> create(String id, Options options) {
    return null;
  }
}
