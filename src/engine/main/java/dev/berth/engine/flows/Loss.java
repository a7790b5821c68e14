package dev.berth.engine.flows;

/**
 * What becomes of one service. No secret is in it; characters that nobody sees still are.
 *
 * @param environment its name, or what stands for it
 * @param service what it is
 * @param reason what is left, or why nothing is; empty if all is
 */
public record Loss(String environment, String service, Fate fate, String reason) {}
