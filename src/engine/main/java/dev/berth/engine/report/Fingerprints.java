package dev.berth.engine.report;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.secret.Redaction;
import java.util.HashMap;
import java.util.Map;

/**
 * Names findings so that they are known again in the next run. A name comes from the rule, the
 * file, the message and the text around the place without its blanks, so it stays when lines move
 * or are indented anew; of a finding that tells several things, it comes from the first of these.
 * Findings that agree in all of this are numbered.
 */
final class Fingerprints {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final Map<Long, Integer> counts = new HashMap<>();
  private final Redaction redaction;

  /** Names that hold nothing of what a redaction hides. */
  Fingerprints(Redaction redaction) {
    this.redaction = redaction;
  }

  /** The name of the next finding: a 64-bit FNV-1a hash over UTF-16 units, and its number. */
  String next(Diagnostic finding) {
    long hash = add(BASIS, finding.rule());
    hash = add(hash, FileName.uri(finding.span().source().name()));
    boolean several = finding.parts().size() > 1;
    hash = add(hash, several ? finding.parts().get(0).message() : finding.message());
    hash = add(hash, Excerpt.around(finding.span(), redaction).raw());
    int count = counts.getOrDefault(hash, 0) + 1;
    counts.put(hash, count);
    StringBuilder name = new StringBuilder();
    Visible.hex(name, (int) (hash >>> 32), 8);
    Visible.hex(name, (int) hash, 8);
    return name.append(':').append(count).toString();
  }

  private static long add(long hash, String text) {
    long sum = hash;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      sum = c > ' ' ? (sum ^ c) * PRIME : sum;
    }
    return sum * PRIME;
  }
}
