package dev.berth.engine.bind;

import dev.berth.model.Endpoint;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.source.Slices;
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
    return alone(url, address, Role.LDAP, address.scheme());
  }

  /** An identity provider; the catalogue has the usual port of https alone. */
  Endpoint oidc(Value<String> issuer) {
    Address address = Addresses.web(issuer.get()).orElseThrow();
    String variant = address.scheme().equals("https") ? "" : address.scheme();
    return alone(issuer, address, Role.OIDC, variant);
  }

  /** What browsers and Analyst clients open; each scheme has the usual port of its connector. */
  Endpoint web(Value<String> url) {
    Address address = Addresses.web(url.get()).orElseThrow();
    Role role = address.scheme().equals("https") ? Role.PUBLIC_HTTPS : Role.PUBLIC_HTTP;
    return alone(url, address, role, "");
  }

  /** What a list of addresses of EMS leads to, in its order. */
  List<Endpoint> ems(Value<String> url) {
    List<Address> addresses = Addresses.ems(url.get());
    if (addresses.size() == 1) {
      return List.of(alone(url, addresses.get(0), Role.EMS, addresses.get(0).scheme()));
    }
    List<Endpoint> endpoints = new ArrayList<>();
    Slices rest = url.span().slices(url.get());
    for (Address address : addresses) {
      int length = address.text().length();
      endpoints.add(endpoint(rest.of(0, length), rest, address, Role.EMS, address.scheme()));
      rest = rest.behind(length + 1);
    }
    return List.copyOf(endpoints);
  }

  /** The endpoint of an address that is all that is declared. */
  private Endpoint alone(Value<String> declared, Address address, Role role, String variant) {
    Span span = declared.span();
    return endpoint(span, span.slices(declared.get()), address, role, variant);
  }

  private Endpoint endpoint(Span span, Slices slices, Address address, Role role, String variant) {
    Span host = slices.of(address.hostFrom(), address.hostTo());
    Value<Integer> port =
        address.port().isPresent()
            ? Value.declared(address.port().get(), slices.of(address.portFrom(), address.portTo()))
            : reading.defaultPort(role, variant, span);
    return new Endpoint(span, address.scheme(), Value.declared(address.host(), host), port);
  }
}
