package dev.berth.rule;

import dev.berth.diagnostic.Fix;
import dev.berth.diagnostic.Part;
import dev.berth.model.Certainty;
import dev.berth.source.Located;
import java.util.List;

/** Where a rule says what is wrong. The engine adds who says it, how bad it is and what to do. */
public interface Report {
  /** Reports a mistake at the smallest place that is wrong. */
  Finding at(Located place, String message);

  /**
   * Reports what is wrong in several places, or with several ports, for one cause: at the place of
   * the first part, with the ports of the others. Where one of them is allowed, or was known
   * before, the others are told.
   *
   * @param parts at least one
   */
  default Finding at(List<Part> parts) {
    return at(parts.get(0), Part.told(parts));
  }

  /** A finding just reported, to which other places can be added. */
  interface Finding {
    /** Adds another place that the finding is about, with what is to be seen there. */
    Finding related(Located place, String message);

    /**
     * Says that the same could be reported at another place, and what the two have in common, such
     * as ports: so it is known again whichever of them comes first. The other place may be the same
     * one, if the finding is known by these ports and not by what stands there.
     */
    Finding shared(Located other, String what);

    /**
     * Likewise, where the other place tells better which finding it is: from one run to the next it
     * is known by that one.
     */
    Finding sharedBy(Located other, String what);

    /** Says how sure the facts are that the finding rests on, if they are less so than its rule. */
    Finding restingOn(Certainty certainty);

    /**
     * Offers to mend it. A rule says which value is to stand where; berth makes sure that this
     * removes the finding, adds no other and changes nothing else, or leaves it alone.
     */
    Finding fix(Fix fix);
  }
}
