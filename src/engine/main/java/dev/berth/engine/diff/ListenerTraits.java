package dev.berth.engine.diff;

import dev.berth.model.AgentCheck;
import dev.berth.model.Connector;
import dev.berth.model.Jmx;
import dev.berth.model.Role;
import dev.berth.model.Value;

/** What is said of listeners that can be turned off. */
record ListenerTraits(Setting setting) {
  void connector(String key, String words, Connector connector, Role role, TraitList traits) {
    listener(key, words, new Ear(connector.enabled(), connector.port(), role), traits);
    String of = " of the " + words;
    traits
        .text(key + "/keystore/file", "keystore" + of, connector.keystore())
        .word(key + "/keystore/type", "type of the keystore" + of, connector.keystoreType())
        .secret(
            key + "/keystore/password",
            "password of the keystore" + of,
            connector.keystorePassword());
  }

  void agentCheck(AgentCheck check, TraitList traits) {
    Ear ear = new Ear(check.enabled(), check.port(), Role.AGENT_CHECK);
    listener("haproxyAgentCheck", "HAProxy agent check", ear, traits);
  }

  void jmx(Jmx jmx, Role role, TraitList traits) {
    listener("jmx", "JMX monitoring", new Ear(jmx.enabled(), jmx.port(), role), traits);
    String tls = "encryption of JMX connections";
    String login = "authentication of JMX clients";
    if (role == Role.SERVER_JMX && jmx.enabled()) {
      traits
          .flag("jmx/tls", tls, jmx.tls(), new Switch(false))
          .flag("jmx/authentication", login, jmx.authentication(), new Switch(true));
    } else {
      traits
          .flag("jmx/tls", tls, jmx.tls())
          .flag("jmx/authentication", login, jmx.authentication());
    }
  }

  /** What listens for something, if it does. */
  private record Ear(boolean isOpen, Value<Integer> port, Role role) {}

  /** Of what does not listen, the port is told that it would have. */
  private void listener(String key, String words, Ear ear, TraitList traits) {
    boolean usual = !ear.isOpen && !ear.port.isWritten();
    Value<Integer> port = usual ? setting.defaultPort(ear.role, ear.port.span()) : ear.port;
    Content number = port.isPresent() ? new PortSpan(port.get(), port.get()) : Content.NOTHING;
    Origin origin = setting.origin(port);
    traits.add(key, words, new Listener(ear.isOpen, number), origin, ear.port.span());
  }
}
