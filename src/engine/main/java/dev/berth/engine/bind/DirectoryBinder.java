package dev.berth.engine.bind;

import dev.berth.model.Authentication;
import dev.berth.model.Endpoint;
import dev.berth.model.Kerberos;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapServer;
import dev.berth.model.LdapServer.Scheme;
import dev.berth.model.Oidc;
import dev.berth.model.UserDirectory;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds how users log in and where they live. */
final class DirectoryBinder {
  private final Reading reading;
  private final Endpoints endpoints;

  DirectoryBinder(Reading reading) {
    this.reading = reading;
    this.endpoints = new Endpoints(reading);
  }

  Authentication authentication(Fields root) {
    Optional<Fields> found = root.inner("authentication");
    if (found.isEmpty()) {
      return new Authentication(root.owner(), root.absent(), List.of());
    }
    Fields fields = found.get();
    Authentication authentication =
        new Authentication(
            fields.owner(),
            fields.choice("method", Authentication.Method.values()),
            fields.items("ldapConfigurations").texts());
    fields.end();
    return authentication;
  }

  UserDirectory userDirectory(Fields root) {
    Optional<Fields> found = root.inner("userDirectory");
    if (found.isEmpty()) {
      return new UserDirectory(root.owner(), root.absent(), List.of());
    }
    Fields fields = found.get();
    UserDirectory directory =
        new UserDirectory(
            fields.owner(),
            fields.choice("mode", UserDirectory.Mode.values()),
            fields.items("ldapConfigurations").texts());
    fields.end();
    return directory;
  }

  List<LdapConfiguration> ldapConfigurations(Items items) {
    List<LdapConfiguration> configurations = new ArrayList<>();
    for (Items.Item item : items.numbered()) {
      configurations.add(ldapConfiguration(item));
    }
    return List.copyOf(configurations);
  }

  private LdapConfiguration ldapConfiguration(Items.Item item) {
    Fields fields = Fields.named(item.mapping(), reading, "id");
    Value<String> id = fields.required("id");
    LdapConfiguration configuration =
        new LdapConfiguration(
            item.number(),
            id,
            fields.choice("type", LdapConfiguration.Type.values()),
            ldapServers(fields, id.orElse("")),
            fields.items("contextNames").texts(),
            fields.choice(
                "securityAuthentication", LdapConfiguration.SecurityAuthentication.values()),
            fields.text("username"),
            fields.secret("password"));
    fields.end();
    return configuration;
  }

  private List<LdapServer> ldapServers(Fields fields, String configuration) {
    List<LdapServer> servers = new ArrayList<>();
    for (Value<String> url : fields.items("servers").texts(TextForm.LDAP_ADDRESS)) {
      Endpoint endpoint = endpoints.ldap(url);
      Scheme scheme = endpoint.scheme().equals("ldap") ? Scheme.LDAP : Scheme.LDAPS;
      servers.add(new LdapServer(url, scheme, endpoint.hostName(), endpoint.port(), configuration));
    }
    return List.copyOf(servers);
  }

  Kerberos kerberos(Fields root) {
    Optional<Fields> found = root.inner("kerberos");
    if (found.isEmpty()) {
      return new Kerberos(root.owner(), List.of());
    }
    Fields fields = found.get();
    Kerberos kerberos =
        new Kerberos(fields.owner(), fields.items("domainControllers").texts(TextForm.HOST));
    fields.end();
    return kerberos;
  }

  Value<Oidc> oidc(Fields root) {
    Optional<Fields> found = root.inner("oidc");
    if (found.isEmpty()) {
      return root.absent();
    }
    Fields fields = found.get();
    fields.require("issuer");
    Value<String> issuer = fields.text("issuer", TextForm.WEB_ADDRESS);
    fields.end();
    Value<Endpoint> endpoint =
        issuer.isPresent()
            ? Value.declared(endpoints.oidc(issuer), issuer.span())
            : Value.absent(issuer.span());
    return Value.declared(new Oidc(issuer, endpoint), fields.owner());
  }
}
