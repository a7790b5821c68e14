package dev.berth.engine.load;

import dev.berth.engine.problem.Doubt;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes text of bytes: UTF-8, or what a byte order mark names. The mark stays in the text, so that
 * offsets are those of the file. Bytes that are no text are a SYNTAX problem at their place.
 */
final class Decoder {
  private static final String REPLACEMENT = "\uFFFD";

  private final String name;
  private final byte[] bytes;

  Decoder(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  Read decode() {
    if (startsWith(0x1F, 0x8B)) {
      return foreign("this is a gzip file, not a declaration");
    }
    if (startsWith('P', 'K', 3, 4)) {
      return foreign("this is a zip file, not a declaration");
    }
    Charset charset = charset();
    if (charset == StandardCharsets.UTF_8 && looksLikeUtf16()) {
      return foreign("text is not UTF-8: it looks like UTF-16 without a byte order mark");
    }
    String text = new String(bytes, charset);
    return text.contains(REPLACEMENT) ? strictly(charset, text) : sound(charset, text);
  }

  private Charset charset() {
    if (startsWith(0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (startsWith(0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32BE");
    }
    if (startsWith(0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private boolean startsWith(int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean looksLikeUtf16() {
    return bytes.length >= 4
        && (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0
            || bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0);
  }

  /** Tells a replacement character that was written from one that the decoder put there. */
  private Read strictly(Charset charset, String text) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return sound(charset, text);
    }
    if (text.indexOf('\0') >= 0) {
      return foreign("this is a binary file, not a declaration");
    }
    Source source = Source.of(name, text);
    int at = Math.min(out.position(), text.length());
    String bad = Shown.hex(bytes[in.position()] & 0xFF, 2);
    String message = "byte " + bad + " at offset " + in.position() + " is not " + charset.name();
    return failed(source, at, message, "Save the file as UTF-8.");
  }

  private Read sound(Charset charset, String text) {
    Source source = Source.of(name, text);
    if (charset == StandardCharsets.UTF_8) {
      return new Read(source, List.of());
    }
    String message = "text is " + charset.name() + ", not UTF-8";
    return new Read(source, List.of(Doubt.UNUSUAL_ENCODING.at(source.span(0, 0), message)));
  }

  private Read foreign(String message) {
    return failed(Source.of(name, ""), 0, message, "Give a text file in UTF-8.");
  }

  private static Read failed(Source source, int at, String message, String help) {
    int end = Math.min(at + 1, source.text().length());
    return new Read(source, List.of(Problem.SYNTAX.at(source.span(at, end), message, help)));
  }
}
