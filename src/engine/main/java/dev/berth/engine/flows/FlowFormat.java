package dev.berth.engine.flows;

import java.util.Optional;

/** The formats of flows. */
public enum FlowFormat {
  /** For people: columns for a terminal. */
  TEXT,
  /** A table of GitHub Flavored Markdown. */
  MARKDOWN,
  /** RFC 4180, for spreadsheets. */
  CSV,
  /** What {@code schema/flows.schema.json} describes. */
  JSON,
  /** A flowchart of Mermaid. */
  MERMAID;

  /**
   * The writer of this format.
   *
   * @param width how many cells of a terminal a line may fill, where the format has lines
   */
  public FlowWriter writer(int width) {
    return switch (this) {
      case TEXT -> new TextFlows(width);
      case MARKDOWN -> new MarkdownFlows();
      case CSV -> new CsvFlows();
      case JSON -> new JsonFlows();
      case MERMAID -> new MermaidFlows();
    };
  }

  /** Likewise of what explains the flows between two machines, where the format can. */
  public FlowWriter explainer(int width) {
    return switch (this) {
      case TEXT -> new TextExplanations(width);
      case MARKDOWN -> new MarkdownExplanations();
      case JSON -> new JsonExplanations();
      case CSV, MERMAID -> writer(width);
    };
  }

  /** Likewise of what is lost without machines; nothing where there is no such format. */
  public Optional<OutageWriter> outageWriter(int width) {
    return switch (this) {
      case TEXT -> Optional.of(new TextOutage(width));
      case MARKDOWN -> Optional.of(new MarkdownOutage());
      case CSV -> Optional.of(new CsvOutage());
      case JSON -> Optional.of(new JsonOutage());
      case MERMAID -> Optional.empty();
    };
  }
}
