package dev.berth.engine.pack;

import dev.berth.diagnostic.Severity;
import dev.berth.engine.shape.Placed;
import dev.berth.rule.Confidence;
import dev.berth.rule.Profile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a rule file says, in the right shape; whether it makes sense is another question. */
record Draft(
    Optional<Placed<Subject>> on,
    Optional<Placed<String>> at,
    Optional<Placed<Severity>> severity,
    Optional<Placed<Confidence>> confidence,
    Optional<Placed<Profile>> profile,
    Optional<Boolean> suppressible,
    Optional<Placed<String>> summary,
    Optional<Placed<String>> why,
    Optional<Placed<String>> fix,
    List<Placed<String>> sources,
    Optional<Placed<String>> since,
    Optional<Placed<String>> message,
    Map<Placed<String>, Condition> only,
    List<Demand> demands) {}
