package dev.berth.network;

/** What decides in a list of rules. The semantics are those of docs/network-model.md. */
public enum Basis {
  /** The first rule that matches. */
  RULE,
  /** The machine has no firewall of its own for this direction. */
  NO_FIREWALL,
  /** What {@code defaults} says. */
  DEFAULTS,
  /** What {@code defaults} denies, of which nobody knows that it holds within a zone. */
  DEFAULTS_WITHIN_ZONE,
  /** What {@code defaults} denies, where the zone of either machine is not known. */
  DEFAULTS_WITHOUT_ZONE,
  /** What {@code defaults} denies where all rules are of other machines. */
  DEFAULTS_OF_MACHINES,
  /** What leaves is let out, as long as {@code defaults} does not deny it. */
  LEAVING_UNSAID,
  /** The machines are in two zones, and some rule lets something in: nothing else comes in. */
  OTHER_ZONE,
  /** The machines are in two zones, but no rule shows that there is a firewall between them. */
  OTHER_ZONE_UNSAID,
  /** All rules are of machines, and this one has some: nothing is said of a firewall before it. */
  MACHINES_ALONE,
  /** Rules let some connections between the two machines, or others like them, in: no more is. */
  RULES_SPEAK,
  /** Rules may speak so of the two machines. */
  RULES_MAY_SPEAK,
  /** Nothing stands between the machines of one zone. */
  SAME_ZONE,
  /** Nobody knows what stands before a machine of which no zone is known. */
  ZONE_UNKNOWN,
  /** The rules of the machine let something in: nothing else comes in. */
  OWN_RULES_ALLOW,
  /** They may do so. */
  OWN_RULES_MAY_ALLOW,
  /** They let nothing in: what they do not deny comes in. */
  OWN_RULES_DENY,
  /** It is not sure that they let anything through: then defaults need not hold for the rest. */
  OWN_RULES_MAY_DENY
}
