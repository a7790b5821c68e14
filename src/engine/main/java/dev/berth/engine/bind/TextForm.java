package dev.berth.engine.bind;

import dev.berth.source.Node;
import java.util.Optional;

/** The forms of text that the declaration format knows. */
enum TextForm {
  /** At least one character. */
  TEXT,
  /** Any length. */
  ANY,
  /** A host name or address. */
  HOST,
  /** Numbers parted by periods. */
  VERSION,
  /** An address of a web site. */
  WEB_ADDRESS,
  /** An address of a directory server. */
  LDAP_ADDRESS,
  /** One or more addresses of EMS. */
  EMS_ADDRESSES;

  /** The text of a node, if it has this form. */
  Optional<String> read(Node node) {
    return switch (this) {
      case TEXT -> Scalars.text(node);
      case ANY -> Scalars.anyText(node);
      case HOST -> Scalars.host(node);
      case VERSION -> Scalars.version(node);
      case WEB_ADDRESS -> Addresses.web(node);
      case LDAP_ADDRESS -> Addresses.ldap(node);
      case EMS_ADDRESSES -> Addresses.ems(node);
    };
  }
}
