package dev.berth.model;

import dev.berth.source.Located;
import dev.berth.source.Span;

/**
 * A front-end listener of a server.
 *
 * @param port absent when the connector is off
 * @param keystore the file of its certificate
 * @param keystorePassword opens that file
 */
public record Connector(
    Span span,
    boolean enabled,
    Value<Integer> port,
    Value<String> keystore,
    Value<String> keystoreType,
    Value<Secret> keystorePassword)
    implements Located {}
