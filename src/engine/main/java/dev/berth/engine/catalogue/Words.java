package dev.berth.engine.catalogue;

import dev.berth.model.Certainty;
import dev.berth.model.Role;
import dev.berth.model.Version;
import dev.berth.source.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of the catalogue file and what they stand for. */
final class Words {
  private Words() {}

  /** The roles that have a row, in the order of the rows. */
  static List<Role> cataloguedRoles() {
    List<Role> roles = new ArrayList<>(Arrays.asList(Role.values()));
    roles.remove(Role.LOAD_BALANCER);
    roles.remove(Role.RESERVED);
    return roles;
  }

  static Role role(Node node) {
    for (Role role : cataloguedRoles()) {
      if (role.key().equals(Fields.text(node))) {
        return role;
      }
    }
    throw InvalidCatalogue.at(node, "unknown role \"" + Fields.text(node) + "\"");
  }

  static Certainty certainty(Node node) {
    for (Certainty certainty : Certainty.values()) {
      if (certainty.name().toLowerCase(Locale.ROOT).equals(Fields.text(node))) {
        return certainty;
      }
    }
    throw InvalidCatalogue.at(node, "unknown certainty \"" + Fields.text(node) + "\"");
  }

  static Version version(Node node) {
    Optional<Version> version = Version.parse(Fields.text(node));
    if (version.isEmpty() || !version.get().toString().equals(Fields.text(node))) {
      throw InvalidCatalogue.at(node, "\"" + Fields.text(node) + "\" is not a version");
    }
    return version.get();
  }

  static List<String> sources(Fields fields) {
    List<String> sources = fields.texts("sources");
    if (sources.isEmpty()) {
      throw InvalidCatalogue.at(fields.node("sources"), "no source");
    }
    return sources;
  }
}
