package dev.berth.engine.diff;

import dev.berth.engine.diff.Items.Item;
import dev.berth.engine.diff.Items.Order;
import dev.berth.model.DataSource;
import dev.berth.model.Database;
import dev.berth.model.Ems;
import dev.berth.model.Endpoint;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapConfiguration.SecurityAuthentication;
import dev.berth.model.LdapServer;
import dev.berth.model.Oidc;
import dev.berth.model.Smtp;
import dev.berth.model.Value;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;

/** What is said of the systems that Spotfire relies on. */
record SystemTraits(Setting setting) {
  private static final Origin OF_URL = Origin.ofUrl();

  List<Trait> of(Database database) {
    TraitList traits = new TraitList(setting).word("type", "type", database.type());
    Value<String> host = database.host();
    Value<Integer> port = database.port();
    if (isWithin(host, database.url())) {
      Content name = traits.hostName(host.get(), host.span());
      traits.add("host", "host", name, OF_URL, host.span());
    } else {
      traits.host("host", "host", host);
    }
    if (isWithin(port, database.url())) {
      Content number = new PortSpan(port.get(), port.get());
      traits.add("port", "port", number, OF_URL, port.span());
    } else {
      traits.port("port", "port", port);
    }
    return traits
        .url("url", "URL", database.url())
        .text("driver", "driver", database.driver())
        .text("username", "user", database.username())
        .secret("password", "password", database.password())
        .traits();
  }

  /** Whether a value was taken from an address and is not declared by itself. */
  private static boolean isWithin(Value<?> value, Value<?> address) {
    if (!value.isDeclared() || !address.isDeclared()) {
      return false;
    }
    Span part = value.span();
    Span whole = address.span();
    return whole.from() <= part.from() && part.to() <= whole.to();
  }

  List<Trait> of(DataSource source) {
    return new TraitList(setting)
        .name("name", source.name())
        .word("type", "type", source.type())
        .host("host", "host", source.host())
        .port("port", "port", source.port())
        .texts("usedBy", "used by", source.usedBy(), source.span())
        .traits();
  }

  List<Trait> of(LdapConfiguration configuration) {
    String simple = SecurityAuthentication.SIMPLE.key();
    return new TraitList(setting)
        .name("id", configuration.id())
        .word("type", "type", configuration.type())
        .items(
            "servers", "LDAP servers", servers(configuration), Order.MATTERS, configuration.span())
        .texts("contextNames", "context names", configuration.contextNames(), configuration.span())
        .word(
            "securityAuthentication",
            "security authentication",
            configuration.securityAuthentication(),
            simple)
        .text("username", "user", configuration.username())
        .secret("password", "password", configuration.password())
        .traits();
  }

  private static List<Item> servers(LdapConfiguration configuration) {
    List<Item> items = new ArrayList<>();
    for (LdapServer each : configuration.servers()) {
      String meaning = Addresses.withPort(each.url().get(), each.port());
      items.add(new Item('"' + each.url().get() + '"', meaning, each.span()));
    }
    return items;
  }

  List<Trait> of(Ems ems) {
    List<Item> items = new ArrayList<>();
    for (Endpoint each : ems.endpoints()) {
      String meaning = Addresses.of(each.scheme(), each.host(), each.port());
      items.add(new Item('"' + meaning + '"', meaning, each.span()));
    }
    Span place = ems.span();
    return new TraitList(setting)
        .items("serverUrl", "addresses", items, Order.MATTERS, place)
        .traits();
  }

  List<Trait> of(Smtp smtp) {
    return new TraitList(setting)
        .host("host", "host", smtp.host())
        .port("port", "port", smtp.port())
        .flag("secure", "encryption", smtp.secure())
        .traits();
  }

  List<Trait> of(Oidc oidc) {
    return new TraitList(setting).text("issuer", "issuer", oidc.issuer()).traits();
  }
}
