package dev.berth.fuzz;

import dev.berth.engine.git.Listing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Any bytes as what git prints: it is read to an end or refused, and what it says of files comes
 * out again when git says the same of them.
 */
final class GitTarget implements Target {
  private static final List<String> TWO = List.of("a", "b");

  @Override
  public List<String> seeds() {
    return List.of();
  }

  @Override
  public void run(byte[] input) {
    checkTree(input);
    checkContents(input);
  }

  private static void checkTree(byte[] input) {
    Map<String, String> files = files(input);
    StringBuilder again = new StringBuilder();
    files.forEach(
        (path, id) ->
            again.append("100644 blob ").append(id).append('\t').append(path).append('\0'));
    Claim.same(files, files(again.toString().getBytes(StandardCharsets.UTF_8)), "other files");
  }

  private static Map<String, String> files(byte[] input) {
    try {
      return new TreeMap<>(new Listing(new ByteArrayInputStream(input)).files(path -> true));
    } catch (IOException e) {
      return Map.of();
    }
  }

  private static void checkContents(byte[] input) {
    Map<String, byte[]> files = new TreeMap<>();
    List<String> order = new ArrayList<>();
    try {
      Listing listing = new Listing(new ByteArrayInputStream(input));
      boolean all =
          listing.contents(
              TWO,
              (path, bytes) -> {
                order.add(path);
                files.put(path, bytes);
              });
      Claim.that(!all || order.size() <= TWO.size(), "too many", order);
    } catch (IOException e) {
      Claim.that(order.size() <= TWO.size(), "too many", order);
    }
    Claim.same(new ArrayList<>(files.keySet()), order, "in another order, or twice");
    checkAgain(files);
  }

  /** The same contents, as git prints them. */
  private static void checkAgain(Map<String, byte[]> files) {
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    for (byte[] bytes : files.values()) {
      again.writeBytes(("0 blob " + bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
      again.writeBytes(bytes);
      again.write('\n');
    }
    try {
      boolean all =
          new Listing(new ByteArrayInputStream(again.toByteArray()))
              .contents(
                  files.keySet(),
                  (path, bytes) ->
                      Claim.that(Arrays.equals(bytes, files.get(path)), "other bytes", path));
      Claim.that(all, "not all", files.keySet());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
