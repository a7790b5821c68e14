package dev.berth.engine.diff;

import dev.berth.engine.diff.Items.Item;
import java.util.List;

/**
 * The clustering ports behind the first one. Where they follow from it, they are the same wherever
 * it is.
 *
 * @param items the ports, in their order
 * @param following the ports that follow from the first one, at least as many
 */
record FurtherPorts(Items items, List<Integer> following) implements Content {
  FurtherPorts {
    following = List.copyOf(following);
  }

  @Override
  public String meaning() {
    return items.meaning();
  }

  @Override
  public boolean isSame(Content other) {
    FurtherPorts that = (FurtherPorts) other;
    boolean asMany = items.items().size() == that.items.items().size();
    return items.isSame(that.items) || asMany && follow() && that.follow();
  }

  private boolean follow() {
    boolean follow = items.items().size() <= following.size();
    for (int i = 0; follow && i < items.items().size(); i++) {
      Item port = items.items().get(i);
      follow = port.meaning().equals(following.get(i).toString());
    }
    return follow;
  }

  @Override
  public String text(Veil veil) {
    return items.text(veil);
  }

  @Override
  public Verb verb(Content after) {
    return items.verb(((FurtherPorts) after).items);
  }

  @Override
  public String became(Passage passage) {
    Items to = ((FurtherPorts) passage.to()).items;
    boolean plain =
        passage.before().equals(items.text(passage.veil()))
            && passage.after().equals(to.text(passage.veil()));
    return plain
        ? items.became(
            new Passage(
                passage.verb(), items, to, passage.before(), passage.after(), passage.veil()))
        : Content.super.became(passage);
  }
}
