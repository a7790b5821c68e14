package dev.berth.source;

import java.util.List;

/** One document of a source: its tree and its comments. A YAML file may hold several. */
public record Document(Tree tree, List<Comment> comments) implements Located {
  public Source source() {
    return tree.source();
  }

  public Node root() {
    return tree.root();
  }

  @Override
  public Span span() {
    return root().span();
  }
}
