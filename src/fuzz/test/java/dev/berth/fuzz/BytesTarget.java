package dev.berth.fuzz;

import dev.berth.engine.load.Read;
import dev.berth.engine.load.SourceReader;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any bytes as a file: what is UTF-8 is that text, and what is not is told at its first byte. */
final class BytesTarget implements Target {
  @Override
  public List<String> seeds() {
    return List.of("testdata/load");
  }

  @Override
  public void run(byte[] input) {
    Read read = SourceReader.stream(new ByteArrayInputStream(input), "fuzz.yaml");
    read.problems().forEach(problem -> Soundness.checkPlace(read.source(), problem.span()));
    Claim.that(read.problems().size() <= 1, "more than one problem", read.problems());
    if (startsLikeAnotherFormat(input)) {
      return;
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(input.length + 1);
    ByteBuffer bytes = ByteBuffer.wrap(input);
    CoderResult result = decoder.decode(bytes, text, true);
    Claim.same(result.isError(), !read.problems().isEmpty(), "not told what is no text");
    String sound = text.flip().toString();
    if (!result.isError()) {
      Claim.same(sound, read.source().text(), "another text");
      return;
    }
    Claim.that(read.source().text().startsWith(sound), "another text", sound);
    Claim.same(sound.length(), read.problems().get(0).span().from(), "not at the first wrong byte");
    String offset = "at offset " + bytes.position() + " ";
    Claim.that(read.problems().get(0).message().contains(offset), "no " + offset, read.problems());
  }

  /** Marks of other encodings, archives, UTF-16 and what is no text by their zeros. */
  private static boolean startsLikeAnotherFormat(byte[] input) {
    if (input.length < 2) {
      return false;
    }
    int start = (input[0] & 0xFF) << 8 | input[1] & 0xFF;
    return start == 0xFEFF
        || start == 0xFFFE
        || start == 0x1F8B
        || start == 0x504B
        || hasZero(input);
  }

  private static boolean hasZero(byte[] input) {
    for (byte each : input) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }
}
