package dev.berth.engine.baseline;

import java.util.List;
import java.util.Set;

/**
 * A finding, as baselines know it.
 *
 * @param keys all that it is known by, the first of which counts unless there is an entry
 * @param files all that it is in
 * @param company what it is about besides, if that is not all in its keys
 * @param ofHost whether it stands at the host within an address
 */
record Sighting(List<Key> keys, Set<String> files, Company company, boolean ofHost) {}
