package dev.berth.model;

import dev.berth.source.Span;
import java.util.List;

/** The servers of one site: they share the Spotfire database and find each other. Never empty. */
public record Cluster(String site, List<Server> servers) implements Declared {
  @Override
  public Span span() {
    return servers.get(0).span();
  }

  @Override
  public String label() {
    return "cluster of site \"" + site + "\"";
  }
}
