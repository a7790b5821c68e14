package dev.berth.facts;

import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Certainty;
import dev.berth.model.Declared;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.network.Place;
import dev.berth.source.Located;
import java.util.Optional;

/**
 * Connections that an environment needs: over TCP, as all of its ports are (D-120-SEC).
 *
 * @param source what connects, in the words of messages
 * @param target whose ports they are
 * @param necessity how sure it is that they are needed
 * @param need the declared line that needs them
 * @param port the value that the ports follow from
 */
public record Flow(
    Place from,
    Place to,
    String source,
    Declared target,
    PortRange ports,
    Role role,
    Certainty necessity,
    Located need,
    Value<Integer> port) {

  /** How sure it is that they are needed, and on these ports. */
  public Certainty certainty() {
    return necessity.and(port.certainty());
  }

  /** The row of the catalogue that says why; empty for what only a declaration has. */
  public Optional<CatalogueRow> why(Catalogue catalogue) {
    boolean isDeclaredOnly = role == Role.LOAD_BALANCER || role == Role.RESERVED;
    return isDeclaredOnly ? Optional.empty() : Optional.of(catalogue.row(role));
  }

  /** Where they lead, in the words of messages: {@code HTTP connector of server "sf1"}. */
  public String aim() {
    return switch (role) {
      case DATABASE, LDAP, GLOBAL_CATALOG, DATA_SOURCE, SMTP, LOAD_BALANCER, OIDC -> target.label();
      case WEB_SERVICE, TERR_SERVICE, PYTHON_SERVICE, R_SERVICE -> "the " + target.label();
      case EMS -> "the " + target.label() + " \"" + to.name() + "\"";
      case KERBEROS, SMB -> "domain controller \"" + to.name() + "\"";
      case SERVICE_JMX -> "the " + role.label() + " of the " + target.label();
      default -> "the " + role.label() + " of " + target.label();
    };
  }
}
