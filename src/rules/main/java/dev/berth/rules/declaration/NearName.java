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
   * that its owner gives beside it was not meant, nor one that is the next of a series, nor a
   * machine by who wrote a block of addresses.
   *
   * @param all the references of the environment
   */
  static Optional<NearName> of(Reference reference, List<Reference> all) {
    List<String> known = reference.available();
    Optional<String> near = DidYouMean.among(reference.name().get(), known);
    List<String> others = new ArrayList<>(known);
    others.remove(near.orElse(""));
    boolean next = near.isPresent() && areOfASeries(near.get(), reference.name().get());
    boolean only =
        near.isPresent() && !next && DidYouMean.among(reference.name().get(), others).isEmpty();
    boolean block = reference.kind().equals("machine") && reference.name().get().indexOf('/') >= 0;
    return !block && only && !isGiven(near.get(), reference, all)
        ? Optional.of(new NearName(reference, near.get()))
        : Optional.empty();
  }

  /** Whether two names differ in their digits alone, or in a letter or digit that stands apart. */
  private static boolean areOfASeries(String one, String other) {
    int end = one.length() - 1;
    boolean apart =
        end > 1 && one.length() == other.length() && " _-".indexOf(one.charAt(end - 1)) >= 0;
    return numberless(one).equals(numberless(other))
        || apart && one.substring(0, end).equals(other.substring(0, end));
  }

  private static String numberless(String name) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean digit = name.charAt(i) >= '0' && name.charAt(i) <= '9';
      rest.append(digit ? "" : name.charAt(i));
    }
    return rest.toString();
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
