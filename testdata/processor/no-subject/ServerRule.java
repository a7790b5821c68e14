package acme;

import dev.berth.model.Server;
import dev.berth.rule.Rule;

public interface ServerRule extends Rule<Server> {}
