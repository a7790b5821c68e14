package dev.berth.diagnostic;

import java.util.List;

/**
 * A way to mend a finding without asking anybody: all of its edits, or none.
 *
 * @param title what it does, in the words of the field: an order without a period
 * @param edits one or more, in files of the run
 */
public record Fix(String title, Safety safety, List<Edit> edits) {
  /** What may be done without a look at it. */
  public enum Safety {
    /** What was meant is beyond doubt, and nobody outside the files has to follow. */
    SAFE("safe"),
    /** Something else may have been meant, or somebody outside the files has to follow. */
    UNSAFE("unsafe");

    private final String label;

    Safety(String label) {
      this.label = label;
    }

    /** The word that reports use. */
    public String label() {
      return label;
    }
  }

  public Fix {
    edits = List.copyOf(edits);
  }

  /** Whether each edit can be done where it is. */
  public boolean fits() {
    boolean fits = true;
    for (Edit each : edits) {
      fits &= each.fits();
    }
    return fits;
  }

  /** One with which nobody can be surprised. */
  public static Fix safe(String title, Edit... edits) {
    return new Fix(title, Safety.SAFE, List.of(edits));
  }

  /** One that people have to look at. */
  public static Fix unsafe(String title, Edit... edits) {
    return new Fix(title, Safety.UNSAFE, List.of(edits));
  }
}
