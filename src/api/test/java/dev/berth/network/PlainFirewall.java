package dev.berth.network;

import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Action;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What docs/network-model.md says, done as it says it: address by address, port by port, and for
 * every way in which what is unknown can be.
 */
final class PlainFirewall {
  /** Sixteen addresses of IPv4, behind them sixteen of IPv6. */
  private static final int ADDRESSES = 32;

  private final SmallNetwork network;

  PlainFirewall(SmallNetwork network) {
    this.network = network;
  }

  /** Whether something holds: in all cases, in none, or in some. */
  enum Holds {
    ALWAYS,
    SOMETIMES,
    NEVER
  }

  Outcome outcome(Place from, Place to, Protocol protocol, int port) {
    boolean nothing =
        network.rules.isEmpty()
            && !network.defaults.get().inbound().isPresent()
            && !network.defaults.get().outbound().isPresent();
    if (from == to || nothing) {
      return from == to ? Outcome.ALLOWED : Outcome.UNKNOWN;
    }
    boolean open = true;
    for (Stage stage : Stage.values()) {
      Set<Outcome> outcomes = outcomes(stage, from, to, protocol, port);
      if (outcomes.equals(EnumSet.of(Outcome.DENIED))) {
        return Outcome.DENIED;
      }
      open &= outcomes.equals(EnumSet.of(Outcome.ALLOWED));
    }
    return open ? Outcome.ALLOWED : Outcome.UNKNOWN;
  }

  /** All that can come out of one list. */
  Set<Outcome> outcomes(Stage stage, Place from, Place to, Protocol protocol, int port) {
    if (!exists(stage, from, to)) {
      return EnumSet.of(Outcome.ALLOWED);
    }
    List<FirewallRule> list = list(stage, from, to);
    List<FirewallRule> relevant = new ArrayList<>();
    List<Integer> vague = new ArrayList<>();
    for (FirewallRule rule : list) {
      Holds holds = matches(stage, rule, from, to, protocol, port);
      if (holds == Holds.SOMETIMES) {
        vague.add(relevant.size());
      }
      if (holds != Holds.NEVER) {
        relevant.add(rule);
      }
    }
    Set<Outcome> otherwise = otherwise(stage, from, to);
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (int world = 0; world < 1 << vague.size(); world++) {
      Set<Outcome> first = otherwise;
      for (int i = relevant.size() - 1; i >= 0; i--) {
        boolean absent = vague.contains(i) && (world >> vague.indexOf(i) & 1) == 0;
        Outcome decided = allows(relevant.get(i)) ? Outcome.ALLOWED : Outcome.DENIED;
        first = absent ? first : EnumSet.of(decided);
      }
      outcomes.addAll(first);
    }
    return outcomes;
  }

  /** Whether a rule decides of a connection in a list, if none before it does. */
  Holds matches(Stage stage, FirewallRule rule, Place from, Place to, Protocol protocol, int port) {
    Holds holds = matches(rule, from, to, protocol, port);
    String zone = zone(from);
    boolean nowhere = isLeaving(stage) ? zone.isEmpty() : zone(to).isEmpty();
    boolean beside = nowhere || mayBeBeside(from, to);
    boolean skips = beside && !isOwn(stage) && !allows(rule) && maySkip(rule, zone);
    return holds == Holds.ALWAYS && skips ? Holds.SOMETIMES : holds;
  }

  /** Whether nothing need stand between two: other systems of no known zone are elsewhere. */
  private boolean mayBeBeside(Place from, Place to) {
    String source = zone(from);
    String target = zone(to);
    if (source.isEmpty() == target.isEmpty()) {
      return source.equals(target);
    }
    boolean bare = zoneAddresses(source) == 0 || !isWhole(source);
    boolean other = isSaidToBeIn(to, source) || bare && !to.addresses().isEmpty();
    boolean beside = isOfSpotfire(to) ? mayBeIn(to, source) : other;
    return source.isEmpty() ? mayBeIn(from, target) : beside;
  }

  private static boolean isOfSpotfire(Place place) {
    return place.roles().stream().anyMatch(role -> role != MachineRole.DATABASE);
  }

  /** Whether a machine whose zone is unknown may be in one. */
  private boolean mayBeIn(Place place, String zone) {
    int own = 0;
    for (Address each : place.addresses()) {
      own |= addresses(each.toString());
    }
    int all = zoneAddresses(zone);
    boolean four = (own & 0xFFFF) != 0 && (all & 0xFFFF) != 0;
    boolean six = own >>> 16 != 0 && all >>> 16 != 0;
    boolean told = isWhole(zone) && (four || six);
    boolean anywhere = place.roles().equals(List.of(MachineRole.LOAD_BALANCER));
    return !told || anywhere || isSaidToBeIn(place, zone);
  }

  private boolean isSaidToBeIn(Place place, String zone) {
    boolean may = place.zone().equals(zone);
    for (Address each : place.addresses()) {
      int address = addresses(each.toString());
      int smallest = 33;
      for (Zone other : network.zones) {
        smallest = Math.min(smallest, smallest(other.name().get(), address));
      }
      may |= smallest < 33 && smallest(zone, address) == smallest;
    }
    return may;
  }

  private boolean comesFromNoZone(Place from, Place to) {
    return zone(from).isEmpty() && !zone(to).isEmpty() && !mayBeIn(from, zone(to));
  }

  /** Whether a rule that denies need not see what stays within a zone. */
  private boolean maySkip(FirewallRule rule, String zone) {
    String from = rule.from().get();
    String to = rule.to().get();
    boolean inside = isNarrow(from, zone) && isNarrow(to, zone);
    return !inside && !isAimed(from) && !isAimed(to);
  }

  private static boolean isOwn(Stage stage) {
    return stage == Stage.LEAVING_MACHINE || stage == Stage.ENTERING_MACHINE;
  }

  private static boolean isLeaving(Stage stage) {
    return stage == Stage.LEAVING_MACHINE || stage == Stage.LEAVING_ZONE;
  }

  private static boolean allows(FirewallRule rule) {
    return !rule.action().is(Action.DENY);
  }

  List<FirewallRule> list(Stage stage, Place from, Place to) {
    Place machine = isLeaving(stage) ? from : to;
    Direction other = isLeaving(stage) ? Direction.IN : Direction.OUT;
    List<FirewallRule> list = new ArrayList<>();
    for (FirewallRule rule : network.rules) {
      boolean here = isOwn(stage) ? isAt(rule, machine) : !rule.at().isPresent();
      if (here && !rule.direction().is(other)) {
        list.add(rule);
      }
    }
    return list;
  }

  private boolean isAt(FirewallRule rule, Place machine) {
    return rule.at().isPresent()
        && network.named(rule.at().get()).filter(machine::equals).isPresent();
  }

  private boolean exists(Stage stage, Place from, Place to) {
    if (!isOwn(stage)) {
      return true;
    }
    return filters(stage, from, to) != Holds.NEVER;
  }

  private Holds filters(Stage stage, Place from, Place to) {
    Holds filters = Holds.NEVER;
    for (FirewallRule rule : list(stage, from, to)) {
      Holds one = ofItsMachine(stage, rule, from, to);
      filters = one.compareTo(filters) < 0 ? one : filters;
    }
    return filters;
  }

  /** Whether a rule of a machine makes it filter what leaves or enters it. */
  private Holds ofItsMachine(Stage stage, FirewallRule rule, Place from, Place to) {
    boolean leaving = stage == Stage.LEAVING_MACHINE;
    if (leaving && rule.direction().is(Direction.OUT)) {
      return Holds.ALWAYS;
    }
    Place machine = leaving ? from : to;
    String end = leaving ? rule.from().get() : rule.to().get();
    String other = leaving ? rule.to().get() : rule.from().get();
    Holds itself = rule.direction().isPresent() ? Holds.NEVER : isOnly(other, machine);
    if (itself == Holds.NEVER) {
      return isAbout(end, machine);
    }
    boolean named = isOnly(end, machine) == Holds.ALWAYS;
    Holds about = named ? isAbout(end, machine) : both(Holds.SOMETIMES, isAbout(end, machine));
    return itself == Holds.ALWAYS ? Holds.NEVER : about;
  }

  private Holds isOnly(String end, Place machine) {
    boolean single = Integer.bitCount(addressesIfBlock(end)) == 1;
    for (Address each : machine.addresses()) {
      if (single && (addresses(each.toString()) & addresses(end)) != 0) {
        return Holds.ALWAYS;
      }
    }
    if (single && network.named(end.split("/")[0]).filter(each -> each != machine).isPresent()) {
      return Holds.NEVER;
    }
    long inRole =
        network.machines.stream().filter(each -> isAbout(end, each) == Holds.ALWAYS).count();
    boolean role = end.startsWith("role:") && inRole == 1;
    return role || single || end.startsWith("machine") ? isAbout(end, machine) : Holds.NEVER;
  }

  private int addressesIfBlock(String end) {
    boolean word = end.equals("any") || end.startsWith("role:") || end.startsWith("zone");
    return word || end.startsWith("machine") ? 0 : addresses(end);
  }

  private Set<Outcome> otherwise(Stage stage, Place from, Place to) {
    Set<Outcome> unknown = EnumSet.of(Outcome.ALLOWED, Outcome.DENIED);
    String source = zone(from);
    String target = zone(to);
    boolean within = !source.isEmpty() && source.equals(target);
    boolean nowhere = isLeaving(stage) ? source.isEmpty() : target.isEmpty();
    boolean open = !isOwn(stage) && (within || nowhere || mayBeBeside(from, to));
    boolean spoken = network.rules.stream().anyMatch(rule -> !rule.at().isPresent());
    Stage own = isLeaving(stage) ? Stage.LEAVING_MACHINE : Stage.ENTERING_MACHINE;
    if (!isOwn(stage) && !spoken && filters(own, from, to) == Holds.ALWAYS) {
      return EnumSet.of(Outcome.ALLOWED);
    }
    open |= !isOwn(stage) && !spoken && !network.rules.isEmpty();
    if (isLeaving(stage)) {
      boolean closed = network.defaults.get().outbound().is(Action.DENY);
      open |= isOwn(stage) && mayOnlyDeny(stage, from, to);
      return closed && open ? unknown : EnumSet.of(closed ? Outcome.DENIED : Outcome.ALLOWED);
    }
    Value<Action> said = network.defaults.get().inbound();
    if (stage == Stage.ENTERING_MACHINE && said.is(Action.DENY) && mayOnlyDeny(stage, from, to)) {
      return unknown;
    }
    Set<Outcome> unsaid = unsaid(stage, from, to);
    boolean denied = said.is(Action.DENY);
    boolean opens = list(stage, from, to).stream().anyMatch(PlainFirewall::allows);
    boolean shutOut = comesFromNoZone(from, to) && (denied || opens && !said.isPresent());
    if (stage == Stage.ENTERING_ZONE && shutOut && spoken) {
      return EnumSet.of(Outcome.DENIED);
    }
    boolean closed = !isOwn(stage) && denied && unsaid.equals(EnumSet.of(Outcome.DENIED));
    boolean shut = denied || mayBeShut(from, to);
    boolean alike = within && areAlike(from, to);
    boolean nowhereBoth = source.isEmpty() && target.isEmpty();
    boolean both = denied || alike && shut || nowhereBoth && isShut(from, to, Holds.ALWAYS);
    boolean parted = both && unsaid(stage, to, from).equals(EnumSet.of(Outcome.DENIED));
    parted |= shut && isParted(from, to);
    parted &= stage == Stage.ENTERING_ZONE;
    if (!said.isPresent() || closed) {
      return parted ? EnumSet.of(Outcome.DENIED) : unsaid;
    }
    boolean doubtful = denied && open && !parted;
    return doubtful ? unknown : EnumSet.of(denied ? Outcome.DENIED : Outcome.ALLOWED);
  }

  /** Whether it may be that no rule of a machine that is about it lets anything through. */
  private boolean mayOnlyDeny(Stage stage, Place from, Place to) {
    boolean may = true;
    for (FirewallRule rule : list(stage, from, to)) {
      may &= !allows(rule) || ofItsMachine(stage, rule, from, to) != Holds.ALWAYS;
    }
    return may;
  }

  /** Whether a rule lets in another machine of the zone that does the same. */
  private boolean isParted(Place from, Place to) {
    String zone = zone(to);
    boolean parted = false;
    for (Place other : network.machines) {
      boolean beside =
          areAlike(other, from)
              && other != to
              && zone(other).equals(zone)
              && zone(from).equals(zone);
      for (FirewallRule rule : list(Stage.ENTERING_ZONE, other, to)) {
        boolean named = isOneOf(rule.from().get(), other) && isNarrow(rule.to().get(), zone);
        boolean speaks = named && speaks(rule, other, to, zone) == Holds.ALWAYS;
        parted |= beside && !zone.isEmpty() && speaks && allows(rule);
      }
    }
    return parted;
  }

  /** Whether a rule without ports that may be about two machines denies what enters. */
  private boolean mayBeShut(Place from, Place to) {
    return isShut(from, to, Holds.SOMETIMES);
  }

  /** Whether one does that is about them so often, or more. */
  private boolean isShut(Place from, Place to, Holds least) {
    boolean may = false;
    for (FirewallRule rule : list(Stage.ENTERING_ZONE, from, to)) {
      boolean all = rule.ports().isEmpty() && !rule.protocol().is(Protocol.UDP);
      may |= all && !allows(rule) && ends(rule, from, to).compareTo(least) <= 0;
    }
    return may;
  }

  private static boolean areAlike(Place one, Place other) {
    return one.roles().stream().anyMatch(other.roles()::contains);
  }

  private boolean isOneOf(String end, Place machine) {
    return end.startsWith("machine") && network.named(end).filter(machine::equals).isPresent();
  }

  /** What becomes of what no rule matches where it enters, if nothing is said of that. */
  private Set<Outcome> unsaid(Stage stage, Place from, Place to) {
    String source = zone(from);
    String target = zone(to);
    boolean known = !source.isEmpty() && !target.isEmpty();
    if (stage == Stage.ENTERING_ZONE && known && !source.equals(target)) {
      boolean opens = list(stage, from, to).stream().anyMatch(PlainFirewall::allows);
      return opens ? EnumSet.of(Outcome.DENIED) : EnumSet.of(Outcome.ALLOWED, Outcome.DENIED);
    }
    Holds speaks = Holds.NEVER;
    for (FirewallRule rule : list(stage, from, to)) {
      Holds one =
          stage == Stage.ENTERING_MACHINE
              ? ofItsMachine(stage, rule, from, to)
              : speaks(rule, from, to, source);
      speaks = allows(rule) && one.compareTo(speaks) < 0 ? one : speaks;
    }
    boolean open = stage == Stage.ENTERING_MACHINE || known;
    return switch (speaks) {
      case ALWAYS -> EnumSet.of(Outcome.DENIED);
      case SOMETIMES -> EnumSet.of(Outcome.ALLOWED, Outcome.DENIED);
      case NEVER ->
          open ? EnumSet.of(Outcome.ALLOWED) : EnumSet.of(Outcome.ALLOWED, Outcome.DENIED);
    };
  }

  private Holds speaks(FirewallRule rule, Place from, Place to, String zone) {
    String end = rule.from().get();
    Holds ends = ends(rule, from, to);
    if (ends == Holds.NEVER || !isNeeded(rule)) {
      return Holds.NEVER;
    }
    if (isVague(end) || isVague(rule.to().get())) {
      return Holds.SOMETIMES;
    }
    boolean apart = haveNothingInCommon(end, rule.to().get());
    boolean inside = isNarrow(end, zone) && isNarrow(rule.to().get(), zone);
    return inside || apart ? ends : Holds.NEVER;
  }

  private boolean haveNothingInCommon(String one, String other) {
    int first = reach(one);
    int second = reach(other);
    boolean four = (first & 0xFFFF) != 0 && (second & 0xFFFF) != 0;
    boolean six = first >>> 16 != 0 && second >>> 16 != 0;
    return (four || six) && (first & second) == 0;
  }

  /** The addresses of what an end is about; none if they are not known. */
  private int reach(String end) {
    if (end.equals("any") || end.startsWith("role:")) {
      return 0;
    }
    if (isZone(end)) {
      return isWhole(end) ? zoneAddresses(end) : 0;
    }
    return end.startsWith("machine") ? reach(network.named(end).orElseThrow()) : addresses(end);
  }

  /** Whether a rule may be about a port that the environment needs. */
  private boolean isNeeded(FirewallRule rule) {
    boolean needed = rule.ports().isEmpty();
    for (var each : rule.ports()) {
      int first = each.get().first();
      int last = each.get().last();
      needed |= first > last || network.needs(new PortRange(first, last));
    }
    return needed;
  }

  /** Whether an end is about nobody beyond a zone, or about somebody in particular. */
  private boolean isAimed(String end) {
    return end.startsWith("role:") || isNarrow(end, "");
  }

  private boolean areAllIn(String zone, String role) {
    return network.machines.stream()
        .filter(each -> isAbout(role, each) == Holds.ALWAYS)
        .allMatch(each -> zone(each).equals(zone));
  }

  private boolean isNarrow(String end, String zone) {
    long inRole =
        network.machines.stream().filter(each -> isAbout(end, each) == Holds.ALWAYS).count();
    boolean bare = network.zones.isEmpty();
    boolean all = inRole == 1 || bare || !zone.isEmpty() && areAllIn(zone, end);
    boolean role = end.startsWith("role:") && all;
    boolean named = end.startsWith("machine") || role || end.equals(zone);
    boolean open =
        isZone(end) || end.startsWith("role:") || named || end.equals("any") || isVague(end);
    int addresses = open ? 0 : addresses(end);
    boolean inside = !zone.isEmpty() && (addresses & ~zoneAddresses(zone)) == 0;
    boolean narrow = addresses != 0 && (inside || Integer.bitCount(addresses) == 1);
    return named || narrow;
  }

  private static Holds both(Holds one, Holds other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  Holds matches(FirewallRule rule, Place from, Place to, Protocol protocol, int port) {
    Protocol own = rule.protocol().orElse(Protocol.TCP);
    if (own != protocol && own != Protocol.ANY) {
      return Holds.NEVER;
    }
    Holds ends = ends(rule, from, to);
    Holds ports = rule.ports().isEmpty() ? Holds.ALWAYS : Holds.NEVER;
    for (var each : rule.ports()) {
      int first = each.get().first();
      int last = each.get().last();
      boolean within = first <= port && port <= last;
      boolean reversed = last <= port && port <= first && first != last;
      Holds one = within ? Holds.ALWAYS : reversed ? Holds.SOMETIMES : Holds.NEVER;
      ports = one.compareTo(ports) < 0 ? one : ports;
    }
    return both(ends, ports);
  }

  /** Whether both ends are about a connection: nothing goes from IPv4 to IPv6, or back. */
  private Holds ends(FirewallRule rule, Place from, Place to) {
    int source = addressesIfBlock(rule.from().get());
    int target = addressesIfBlock(rule.to().get());
    boolean mixed = source != 0 && target != 0 && (source >>> 16 == 0) != (target >>> 16 == 0);
    return mixed
        ? Holds.NEVER
        : both(isAbout(rule.from().get(), from), isAbout(rule.to().get(), to));
  }

  private Holds isAbout(String end, Place place) {
    if (end.equals("any")) {
      return Holds.ALWAYS;
    }
    if (end.equals("role:waiter")) {
      return Holds.SOMETIMES;
    }
    if (end.startsWith("role:")) {
      boolean has = place.roles().stream().anyMatch(each -> each.key().equals(end));
      return has ? Holds.ALWAYS : Holds.NEVER;
    }
    if (isZone(end)) {
      return isAboutZone(end, place);
    }
    if (end.startsWith("zone") || end.equals("machine4")) {
      return Holds.SOMETIMES;
    }
    if (end.startsWith("machine")) {
      Place machine = network.named(end).orElseThrow();
      boolean may = isKnownByAddressOnly(machine) && isKnownByNameOnly(place);
      may |= isKnownByAddressOnly(place) && isKnownByNameOnly(machine);
      boolean elsewhere = !zone(machine).isEmpty() && !place.zone().isEmpty();
      elsewhere &= !zone(machine).equals(place.zone());
      may |= isOneOf(machine, place) || isOneOf(place, machine);
      may |= place.isAnybody() && machine.roles().isEmpty() && !elsewhere;
      return machine == place ? Holds.ALWAYS : may ? Holds.SOMETIMES : Holds.NEVER;
    }
    return within(place, addresses(end));
  }

  /** Whether a name that may be that of several machines may be that of this one. */
  private static boolean isOneOf(Place called, Place machine) {
    boolean beside = machine != called && !machine.isAnybody() && !machine.isCalled();
    return called.isCalled() && beside && machine.roles().isEmpty();
  }

  private static boolean isKnownByAddressOnly(Place place) {
    return !place.name().startsWith("machine") && !place.name().equals("somebody");
  }

  private static boolean isKnownByNameOnly(Place place) {
    return place.name().startsWith("machine") && place.addresses().isEmpty();
  }

  private Holds isAboutZone(String zone, Place place) {
    if (place.zone().equals(zone)) {
      return isBeyond(zone, place) ? Holds.SOMETIMES : Holds.ALWAYS;
    }
    boolean elsewhere = isZone(place.zone()) || !place.addresses().isEmpty();
    Holds bare = elsewhere ? Holds.NEVER : Holds.SOMETIMES;
    Holds about = zoneAddresses(zone) == 0 ? bare : within(place, zoneAddresses(zone));
    return about == Holds.NEVER && !isWhole(zone) ? Holds.SOMETIMES : about;
  }

  /** Whether a machine has addresses that its zone, whose addresses are all known, has not. */
  private boolean isBeyond(String zone, Place place) {
    boolean known = isWhole(zone) && zoneAddresses(zone) != 0;
    return known && (reach(place) & ~zoneAddresses(zone)) != 0;
  }

  private Holds within(Place place, int addresses) {
    boolean bare = place.addresses().isEmpty() && isZone(place.zone());
    bare &= isWhole(place.zone()) && zoneAddresses(place.zone()) == 0;
    boolean others = bare && network.zones.stream().anyMatch(zone -> areOf(zone, addresses));
    return others ? Holds.NEVER : within(reach(place), addresses);
  }

  /** Whether addresses are those of a zone, all of which are known; its blocks are small here. */
  private boolean areOf(Zone zone, int addresses) {
    String name = zone.name().get();
    boolean alone = network.zones.stream().noneMatch(other -> isIn(other.name().get(), name));
    return alone && addresses != 0 && isWhole(name) && (addresses & ~zoneAddresses(name)) == 0;
  }

  /** Whether a block of a zone is in one of another zone. */
  private boolean isIn(String inner, String outer) {
    return !inner.equals(outer)
        && blocks(inner).stream().mapToInt(this::blockAddresses).anyMatch(one -> isIn(one, outer));
  }

  private boolean isIn(int some, String zone) {
    return blocks(zone).stream()
        .mapToInt(this::blockAddresses)
        .anyMatch(block -> some != 0 && (some & ~block) == 0);
  }

  private int blockAddresses(String block) {
    return block.equals(UNSOUND) ? 0 : addresses(block);
  }

  private static Holds within(int reach, int addresses) {
    if (reach == 0 || (reach & addresses) != 0 && (reach & ~addresses) != 0) {
      return Holds.SOMETIMES;
    }
    return (reach & addresses) == 0 ? Holds.NEVER : Holds.ALWAYS;
  }

  private boolean isVague(String end) {
    boolean strange = end.startsWith("zone") && !isZone(end);
    boolean unread = isZone(end) && !isWhole(end);
    return strange || unread || end.equals("machine4") || end.equals("role:waiter");
  }

  private int reach(Place place) {
    int reach = 0;
    for (Address each : place.addresses()) {
      reach |= addresses(each.toString());
    }
    boolean byZone = reach == 0 && isZone(place.zone()) && isWhole(place.zone());
    return byZone ? ownAddresses(place.zone()) : reach;
  }

  /** The addresses whose longest block is of a zone; all of its blocks if there are none. */
  private int ownAddresses(String zone) {
    int own = 0;
    for (int bit = 0; bit < 32; bit++) {
      int address = 1 << bit;
      int others = 33;
      for (Zone each : network.zones) {
        String name = each.name().get();
        others = name.equals(zone) ? others : Math.min(others, smallest(name, address));
      }
      own |= smallest(zone, address) <= Math.min(others, 32) ? address : 0;
    }
    return own == 0 ? zoneAddresses(zone) : own;
  }

  /** How many addresses the smallest block of a zone has that holds one; 33 if none does. */
  private int smallest(String zone, int address) {
    int smallest = 33;
    for (String each : blocks(zone)) {
      int block = blockAddresses(each);
      smallest = (block & address) != 0 ? Math.min(smallest, Integer.bitCount(block)) : smallest;
    }
    return smallest;
  }

  private boolean isZone(String name) {
    return network.zones.stream().anyMatch(each -> each.name().is(name));
  }

  private static final String UNSOUND = "10.0.0.1/28";

  private boolean isWhole(String zone) {
    return blocks(zone).stream().noneMatch(UNSOUND::equals);
  }

  private int zoneAddresses(String zone) {
    int addresses = 0;
    for (String block : blocks(zone)) {
      addresses |= block.equals(UNSOUND) ? 0 : addresses(block);
    }
    return addresses;
  }

  private List<String> blocks(String zone) {
    List<String> blocks = new ArrayList<>();
    for (Zone each : network.zones) {
      if (each.name().is(zone)) {
        each.addresses().forEach(block -> blocks.add(block.get()));
      }
    }
    return blocks;
  }

  /** The zone of the block that is the smallest of those around each address. */
  private String zone(Place place) {
    if (!place.zone().isEmpty()) {
      return isZone(place.zone()) && !isBeyond(place.zone(), place) ? place.zone() : "";
    }
    String zone = null;
    for (Address each : place.addresses()) {
      String one = smallest(addresses(each.toString()));
      zone = zone == null || zone.equals(one) ? one : "";
    }
    return zone == null ? "" : zone;
  }

  private String smallest(int address) {
    String zone = "";
    int size = ADDRESSES + 1;
    for (Zone each : network.zones) {
      for (String block : blocks(each.name().get())) {
        int addresses = block.equals(UNSOUND) ? 0 : addresses(block);
        boolean around = (addresses & address) != 0;
        int count = Integer.bitCount(addresses);
        if (around && count < size) {
          zone = each.name().get();
          size = count;
        } else if (around && count == size && !zone.equals(each.name().get())) {
          zone = "";
        }
      }
    }
    return zone;
  }

  /** The addresses of a block, which is written as {@link SmallNetwork} writes them. */
  private static int addresses(String block) {
    boolean six = block.startsWith("2001:db8::");
    String rest = block.substring(six ? "2001:db8::".length() : "10.0.0.".length());
    int slash = rest.indexOf('/');
    String digits = slash < 0 ? rest : rest.substring(0, slash);
    int first = digits.isEmpty() ? 0 : Integer.parseInt(digits, six ? 16 : 10);
    int length = slash < 0 ? (six ? 128 : 32) : Integer.parseInt(rest.substring(slash + 1));
    int addresses = 0;
    for (int i = 0; i < 16; i++) {
      int free = (six ? 128 : 32) - length;
      addresses |= i >> free == first >> free ? 1 << i + (six ? 16 : 0) : 0;
    }
    return addresses;
  }
}
