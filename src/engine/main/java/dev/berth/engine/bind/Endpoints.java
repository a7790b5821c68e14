package dev.berth.engine.bind;

import dev.berth.model.Endpoint;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns declared addresses into endpoints: host and port, each at its place in the address. */
final class Endpoints {
  private final Reading reading;

  Endpoints(Reading reading) {
    this.reading = reading;
  }

  /** A directory server; each scheme has its own usual port. */
  Endpoint ldap(Value<String> url) {
    Address address = Addresses.ldap(url.get()).orElseThrow();
    return endpoint(url, address, 0, Role.LDAP, address.scheme());
  }

  /** An identity provider; the catalogue has the usual port of https alone. */
  Endpoint oidc(Value<String> issuer) {
    Address address = Addresses.web(issuer.get()).orElseThrow();
    String variant = address.scheme().equals("https") ? "" : address.scheme();
    return endpoint(issuer, address, 0, Role.OIDC, variant);
  }

  /** What a list of addresses of EMS leads to, in its order. */
  List<Endpoint> ems(Value<String> url) {
    List<Endpoint> endpoints = new ArrayList<>();
    int at = 0;
    for (Address address : Addresses.ems(url.get())) {
      endpoints.add(endpoint(url, address, at, Role.EMS, address.scheme()));
      at += address.text().length() + 1;
    }
    return List.copyOf(endpoints);
  }

  /** The endpoint of an address that stands at an offset in the declared text. */
  private Endpoint endpoint(
      Value<String> declared, Address address, int at, Role role, String variant) {
    String text = declared.get();
    Span all = declared.span();
    boolean alone = address.text().length() == text.length();
    Span span = alone ? all : all.slice(text, at, at + address.text().length());
    Span host = all.slice(text, at + address.hostFrom(), at + address.hostTo());
    Value<Integer> port =
        address.port().isPresent()
            ? Value.declared(
                address.port().get(),
                all.slice(text, at + address.portFrom(), at + address.portTo()))
            : reading.defaultPort(role, variant, span);
    return new Endpoint(span, address.scheme(), Value.declared(address.host(), host), port);
  }
}
