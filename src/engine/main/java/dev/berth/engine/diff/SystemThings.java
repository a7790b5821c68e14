package dev.berth.engine.diff;

import dev.berth.model.DataSource;
import dev.berth.model.Database;
import dev.berth.model.Ems;
import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapServer;
import dev.berth.model.Oidc;
import dev.berth.model.Smtp;
import java.util.ArrayList;
import java.util.List;

/** The systems that Spotfire relies on, as things. */
record SystemThings(SystemTraits traits) {
  List<Thing> in(Environment environment) {
    List<Thing> things = new ArrayList<>();
    environment.database().toOptional().ifPresent(each -> things.add(of(each)));
    environment.dataSources().forEach(each -> things.add(of(each)));
    environment.ldapConfigurations().forEach(each -> things.add(of(each)));
    environment.oidc().toOptional().ifPresent(each -> things.add(of(each)));
    environment.ems().toOptional().ifPresent(each -> things.add(of(each)));
    environment.smtp().toOptional().ifPresent(each -> things.add(of(each)));
    return things;
  }

  private Thing of(Database database) {
    return Thing.only(Kind.DATABASE, database.label(), database.span(), traits.of(database));
  }

  private Thing of(Oidc oidc) {
    return Thing.only(Kind.OIDC, "OpenID Connect provider", oidc.span(), traits.of(oidc));
  }

  private Thing of(Ems ems) {
    return Thing.only(Kind.EMS, ems.label(), ems.span(), traits.of(ems));
  }

  private Thing of(Smtp smtp) {
    return Thing.only(Kind.SMTP, "SMTP server", smtp.span(), traits.of(smtp));
  }

  private Thing of(DataSource source) {
    String address =
        HostNames.key(source.host().shown()) + " " + source.port().shown() + source.type().shown();
    return Thing.of(
        Kind.DATA_SOURCE,
        source.label(),
        source.span(),
        List.of(source.name().shown(), address),
        List.of(),
        traits.of(source));
  }

  private Thing of(LdapConfiguration configuration) {
    StringBuilder servers = new StringBuilder();
    for (LdapServer each : configuration.servers()) {
      servers.append(each.url().shown()).append(' ');
    }
    return Thing.of(
        Kind.LDAP_CONFIGURATION,
        configuration.label(),
        configuration.span(),
        List.of(configuration.id().shown(), servers.toString()),
        List.of(),
        traits.of(configuration));
  }
}
