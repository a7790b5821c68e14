package dev.berth.engine.firewall;

import dev.berth.model.PortRange;

/**
 * Ports of a machine that somebody has to reach.
 *
 * @param source what connects, in the words of messages
 * @param place the line that needs it
 */
record Need(Peer from, Peer to, PortRange ports, Why why, String source, Line place) {}
