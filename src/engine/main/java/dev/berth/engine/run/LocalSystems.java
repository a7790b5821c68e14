package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.load.Limits;
import dev.berth.engine.problem.Problem;
import dev.berth.model.DataSource;
import dev.berth.model.Endpoint;
import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapServer;
import dev.berth.model.Value;

/**
 * The systems that an environment reaches on localhost. Each listens on the machine of every
 * server: nothing else grows with the product of two things that are declared.
 */
final class LocalSystems {
  private static final int MOST = Limits.LOCAL_SYSTEMS;

  private LocalSystems() {}

  /** Whether there are too many of them, and of servers too. */
  static boolean areTooMany(Environment environment) {
    return environment.servers().size() > MOST && count(environment) > MOST;
  }

  static Diagnostic tooMany(Environment environment) {
    return Problem.LIMIT_EXCEEDED.at(
        environment,
        "more than " + MOST + " servers with more than " + MOST + " systems on localhost",
        "Name the machines that the systems are on.");
  }

  private static int count(Environment environment) {
    int count = 0;
    if (environment.database().isPresent()) {
      count += one(environment.database().get().host());
    }
    for (DataSource source : environment.dataSources()) {
      count += one(source.host());
    }
    for (LdapConfiguration configuration : environment.ldapConfigurations()) {
      for (LdapServer server : configuration.servers()) {
        count += one(server.hostName());
      }
    }
    if (environment.ems().isPresent()) {
      for (Endpoint endpoint : environment.ems().get().endpoints()) {
        count += one(endpoint.hostName());
      }
    }
    return count + (environment.smtp().isPresent() ? one(environment.smtp().get().host()) : 0);
  }

  private static int one(Value<String> host) {
    return host.isPresent() && HostNames.isLoopback(host.get()) ? 1 : 0;
  }
}
