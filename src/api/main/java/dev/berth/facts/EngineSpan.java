package dev.berth.facts;

import dev.berth.model.PortRange;
import dev.berth.model.Service;

/**
 * The ports of a service's engines.
 *
 * <p>The vendor's pages disagree whether {@code min + range} itself is used (D-TERR-1.7.4 against
 * D-TERR-1.17.5), so it is a boundary port beside the firm ports.
 *
 * @param firm {@code min} to {@code min + range - 1}
 * @param boundary {@code min + range}
 */
public record EngineSpan(Service service, Machine machine, PortRange firm, int boundary) {}
