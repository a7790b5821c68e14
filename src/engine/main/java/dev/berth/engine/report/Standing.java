package dev.berth.engine.report;

import dev.berth.rule.Profile;
import java.util.Optional;

/**
 * Where environments stand on the ladder of profiles.
 *
 * @param passed the highest step of which nothing is found
 * @param silent how many rules of that step count for nothing somewhere, because somebody says so
 * @param next the step above it; nothing if there is none
 * @param missing how many errors and warnings lie between the two
 */
public record Standing(Optional<Profile> passed, int silent, Optional<Profile> next, int missing) {}
