package dev.berth.rules.declaration;

import dev.berth.diagnostic.DidYouMean;
import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Reference;
import dev.berth.model.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The declared name that a reference was most probably meant to give. */
record NearName(Reference reference, String meant) {

  /**
   * The only name that is near: of sf1, sf2 and sf3, none is better than the others for sf4. One
   * that its owner gives beside it was not meant.
   *
   * @param all the references of the environment
   */
  static Optional<NearName> of(Reference reference, List<Reference> all) {
    List<String> known = reference.available();
    Optional<String> near = DidYouMean.among(reference.name().get(), known);
    List<String> others = new ArrayList<>(known);
    others.remove(near.orElse(""));
    boolean only = near.isPresent() && DidYouMean.among(reference.name().get(), others).isEmpty();
    return only && !isGiven(near.get(), reference, all)
        ? Optional.of(new NearName(reference, near.get()))
        : Optional.empty();
  }

  /** An environment has several lists of a kind, of which each may give a name. */
  private static boolean isGiven(String name, Reference reference, List<Reference> all) {
    boolean several = reference.owner() instanceof Environment;
    for (Reference each : all) {
      boolean beside =
          !several && each.owner() == reference.owner() && each.kind().equals(reference.kind());
      if (beside && each.name().is(name)) {
        return true;
      }
    }
    return false;
  }

  /** A mere slip in capitals leaves no doubt; another name may also be one that is yet to come. */
  Fix fix() {
    Edit edit = Edit.value(reference.name(), reference.name(), meant);
    String title = "Name " + reference.kind() + " \"" + meant + "\"";
    return reference.name().get().equalsIgnoreCase(meant)
        ? Fix.safe(title, edit)
        : Fix.unsafe(title, edit);
  }
}
