package dev.berth.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServersTest {
  private final Samples samples = new Samples();
  private final Server first = samples.server("sf1", "sf1.example.com");
  private final Server second = samples.server("sf2", "sf2.example.com");

  @Test
  void aServerIsKnownByNameHostAndAlias() {
    Servers servers = servers(List.of(samples.host("sf2.example.com", "10.1.1.2")), first, second);
    assertEquals(Optional.of(first), servers.named("sf1"));
    assertEquals(Optional.of(second), servers.named("SF2.example.com."));
    assertEquals(Optional.of(second), servers.named("10.1.1.2"));
    assertEquals(Optional.empty(), servers.named("sf3"));
  }

  @Test
  void aNodeThatNamesNoServerJoinsTheOnlyOne() {
    NodeManager node = node(samples.absent());
    assertEquals(Optional.of(first), servers(List.of(), first).joinedBy(node));
    assertEquals(Optional.empty(), servers(List.of(), first, second).joinedBy(node));
  }

  @Test
  void aNodeThatNamesAnUnknownServerJoinsNone() {
    NodeManager node = node(samples.declared("sf9"));
    assertEquals(Optional.empty(), servers(List.of(), first).joinedBy(node));
  }

  @Test
  void aLoopbackNameReachesTheServersOwnMachine() {
    Servers servers = servers(List.of(), first);
    assertEquals(true, servers.reachAs("sf1.example.com", "localhost"));
    assertEquals(false, servers.reachAs("db1.example.com", "localhost"));
    assertEquals(true, servers.reachAs("db1.example.com", "DB1.example.com"));
  }

  @Test
  void aServerIsKnownWithAndWithoutItsDomain() {
    Server full = samples.server("a", "vm1.example.com");
    Server bare = samples.server("b", "vm2");
    NodeManager node = node(samples.declared("vm2.example.com"));
    Environment environment = samples.environment(List.of(), List.of(full, bare), List.of(node));
    Servers servers = new Servers(environment, new Machines(List.of(environment)));
    assertEquals(Optional.of(full), servers.named("VM1"));
    assertEquals(Optional.of(full), servers.named("vm1.example.com"));
    assertEquals(Optional.of(bare), servers.joinedBy(node));
    assertEquals(Optional.empty(), servers.named("vm3"));
    assertEquals(true, servers.reachAs("vm2.example.com", "localhost"));
  }

  @Test
  void aNameThatTwoServersHaveBeforeTheirDomainsIsThatOfNone() {
    Server one = samples.server("a", "vm1.example.com");
    Server other = samples.server("b", "vm1.example.org");
    assertEquals(Optional.empty(), servers(List.of(), one, other).named("vm1"));
  }

  private NodeManager node(Value<String> server) {
    return samples.node("nm1", "node1.example.com", server);
  }

  private Servers servers(List<Host> hosts, Server... servers) {
    Environment environment = samples.environment(hosts, List.of(servers), List.of());
    return new Servers(environment, new Machines(List.of(environment)));
  }
}
