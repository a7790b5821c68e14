package dev.berth.engine.load;

import java.io.StringReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes the parser for JSON: strict as it comes, but with its limits out of the way, since ours
 * know their place, and without its table of names, which refuses names of equal hash codes.
 */
final class JsonTokenizer {
  private JsonTokenizer() {}

  /** Over a text from an offset on. */
  static JsonParser of(String text, int from) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(Limits.DEPTH + 1)
            .maxStringLength(Limits.SIZE)
            .maxNameLength(Limits.SIZE)
            .maxNumberLength(Limits.SIZE)
            .build();
    TokenStreamFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();
    return factory.createParser(ObjectReadContext.empty(), new StringReader(text.substring(from)));
  }
}
