package dev.berth.model;

import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.List;

/**
 * How the servers of an environment find each other.
 *
 * @param furtherPorts the ports that the administrator takes for the second and later ones; empty
 *     unless declared
 */
public record Clustering(
    Span span,
    Value<Integer> port,
    List<Value<Integer>> furtherPorts,
    Value<Boolean> secureTransport)
    implements Located {}
