package evil;

import dev.berth.diagnostic.Severity;
import dev.berth.rule.Confidence;
import dev.berth.rule.Options;
import dev.berth.rule.Rule;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.util.List;

/** Was made when an index had one rule. */
public final class Index implements RuleIndex {
  public RuleInfo rule() {
    return null;
  }
}
