package dev.berth.engine.pack;

import dev.berth.model.DataSource;
import dev.berth.model.Database;
import dev.berth.model.DatabaseType;
import dev.berth.model.Ems;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapServer;
import dev.berth.model.Oidc;
import dev.berth.model.Smtp;
import dev.berth.model.Value;
import java.util.List;

/** The keys of the systems that Spotfire relies on. */
final class SystemKeys {
  private SystemKeys() {}

  static List<Key> ofDatabases() {
    return new KeyList<>(Database.class)
        .choice("type", DatabaseType.values(), Database::type)
        .text("host", Database::host)
        .number("port", Database::port)
        .url("url", Database::url)
        .text("driver", Database::driver)
        .text("username", Database::username)
        .secret("password", Database::password)
        .keys();
  }

  static List<Key> ofDataSources() {
    return new KeyList<>(DataSource.class)
        .text("name", DataSource::name)
        .choice("type", DatabaseType.values(), DataSource::type)
        .text("host", DataSource::host)
        .number("port", DataSource::port)
        .keys();
  }

  static List<Key> ofLdapConfigurations() {
    return new KeyList<>(LdapConfiguration.class)
        .text("id", LdapConfiguration::id)
        .choice("type", LdapConfiguration.Type.values(), LdapConfiguration::type)
        .texts("contextNames", LdapConfiguration::contextNames)
        .choice(
            "securityAuthentication",
            LdapConfiguration.SecurityAuthentication.values(),
            LdapConfiguration::securityAuthentication)
        .text("username", LdapConfiguration::username)
        .secret("password", LdapConfiguration::password)
        .keys();
  }

  /** An address is one text in a declaration; rules may speak of its parts. */
  static List<Key> ofLdapServers() {
    return new KeyList<>(LdapServer.class)
        .text("url", LdapServer::url)
        .text("scheme", each -> Value.declared(each.scheme().key(), each.span()))
        .inJava("Value.declared(subject.scheme().key(), subject.span())")
        .text("host", LdapServer::hostName)
        .inJava("subject.hostName()")
        .number("port", LdapServer::port)
        .keys();
  }

  static List<Key> ofEms() {
    return new KeyList<>(Ems.class).text("serverUrl", Ems::serverUrl).keys();
  }

  static List<Key> ofSmtp() {
    return new KeyList<>(Smtp.class)
        .text("host", Smtp::host)
        .number("port", Smtp::port)
        .flag("secure", Smtp::secure)
        .keys();
  }

  static List<Key> ofOidc() {
    return new KeyList<>(Oidc.class).text("issuer", Oidc::issuer).keys();
  }
}
