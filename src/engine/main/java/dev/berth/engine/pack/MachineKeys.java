package dev.berth.engine.pack;

import dev.berth.model.Capability;
import dev.berth.model.Host;
import dev.berth.model.NodeManager;
import dev.berth.model.OperatingSystem;
import dev.berth.model.Server;
import dev.berth.model.Service;
import java.util.List;

/** The keys of machines and of what Spotfire runs on them. */
final class MachineKeys {
  private MachineKeys() {}

  static List<Key> ofHosts() {
    return new KeyList<>(Host.class)
        .text("name", Host::name)
        .texts("aliases", Host::aliases)
        .choice("os", OperatingSystem.values(), Host::os)
        .text("zone", Host::zone)
        .keys();
  }

  static List<Key> ofServers() {
    KeyList<Server> keys =
        new KeyList<>(Server.class)
            .text("name", Server::name)
            .text("host", Server::host)
            .text("site", Server::site)
            .texts("addresses", Server::addresses)
            .number("registrationPort", Server::registrationPort)
            .number("communicationPort", Server::communicationPort)
            .number("clusteringPort", Server::clusteringPort)
            .number("informationServicesPort", Server::informationServicesPort)
            .number("jmx/port", each -> each.jmx().port())
            .flag("jmx/tls", each -> each.jmx().tls())
            .flag("jmx/authentication", each -> each.jmx().authentication())
            .number("haproxyAgentCheck/port", each -> each.agentCheck().port())
            .inJava("subject.agentCheck().port()");
    addConnectors(keys);
    return keys.state(
            "jmx/enabled", "jmx()", each -> each.jmx().enabled(), each -> each.jmx().span())
        .state(
            "haproxyAgentCheck/enabled",
            "agentCheck()",
            each -> each.agentCheck().enabled(),
            each -> each.agentCheck().span())
        .keys();
  }

  private static void addConnectors(KeyList<Server> keys) {
    keys.state(
            "httpConnector",
            "httpConnector()",
            each -> each.httpConnector().enabled(),
            each -> each.httpConnector().span())
        .number("httpConnector/port", each -> each.httpConnector().port())
        .state(
            "httpsConnector",
            "httpsConnector()",
            each -> each.httpsConnector().enabled(),
            each -> each.httpsConnector().span())
        .number("httpsConnector/port", each -> each.httpsConnector().port())
        .text("httpsConnector/keystore/file", each -> each.httpsConnector().keystore())
        .inJava("subject.httpsConnector().keystore()")
        .text("httpsConnector/keystore/type", each -> each.httpsConnector().keystoreType())
        .inJava("subject.httpsConnector().keystoreType()")
        .secret(
            "httpsConnector/keystore/password", each -> each.httpsConnector().keystorePassword())
        .inJava("subject.httpsConnector().keystorePassword()");
  }

  static List<Key> ofNodeManagers() {
    return new KeyList<>(NodeManager.class)
        .text("name", NodeManager::name)
        .text("host", NodeManager::host)
        .text("site", NodeManager::site)
        .texts("addresses", NodeManager::addresses)
        .text("server", NodeManager::server)
        .number("serverRegistrationPort", NodeManager::serverRegistrationPort)
        .number("serverCommunicationPort", NodeManager::serverCommunicationPort)
        .number("registrationPort", NodeManager::registrationPort)
        .number("communicationPort", NodeManager::communicationPort)
        .keys();
  }

  static List<Key> ofServices() {
    return new KeyList<>(Service.class)
        .choice("capability", Capability.values(), Service::capability)
        .number("port", Service::port)
        .number("instances", Service::instances)
        .text("resourcePool", Service::resourcePool)
        .text("deploymentArea", Service::deploymentArea)
        .part("enginePorts", each -> each.enginePorts().declared())
        .inJava("subject.enginePorts().declared()")
        .number("enginePorts/min", each -> each.enginePorts().min())
        .number("enginePorts/range", each -> each.enginePorts().range())
        .state("jmx/enabled", "jmx()", each -> each.jmx().enabled(), each -> each.jmx().span())
        .number("jmx/port", each -> each.jmx().port())
        .flag("jmx/tls", each -> each.jmx().tls())
        .flag("jmx/authentication", each -> each.jmx().authentication())
        .keys();
  }
}
