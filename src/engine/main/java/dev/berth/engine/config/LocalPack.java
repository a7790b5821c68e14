package dev.berth.engine.config;

import dev.berth.rule.RuleIndex;
import java.nio.file.Path;

/** A pack that a configuration names: a folder, and the rules that its files hold. */
record LocalPack(Path folder, RuleIndex rules) {}
