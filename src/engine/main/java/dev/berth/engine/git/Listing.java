package dev.berth.engine.git;

import dev.berth.engine.load.Limits;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** What {@code git ls-tree -z} and {@code git cat-file --batch} print, piece by piece. */
public final class Listing {
  /** Bytes of an entry of a tree, which is a path and little more. */
  private static final int LONGEST_ENTRY = 1 << 16;

  private final InputStream in;

  /** What git prints on this stream, which stays open. */
  public Listing(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /**
   * The regular files of a tree, as {@code ls-tree} lists them.
   *
   * @return the names of what they hold, by path
   */
  public Map<String, String> files(Predicate<String> wanted) throws IOException {
    Map<String, String> files = new HashMap<>();
    for (String each = until('\0'); !each.isEmpty(); each = until('\0')) {
      int tab = each.indexOf('\t');
      String[] about = each.substring(0, Math.max(tab, 0)).split(" ", -1);
      boolean regular = about.length == 3 && about[0].startsWith("100");
      String path = each.substring(tab + 1);
      if (regular && wanted.test(path)) {
        files.put(path, about[2]);
      }
    }
    return files;
  }

  /**
   * Takes the contents of files, as {@code cat-file} prints them one after the other.
   *
   * @param taker takes the path and the bytes of each that holds no more than {@link Limits#SIZE}
   * @return whether all came
   * @throws IOException if the last one does not come to its end
   */
  public boolean contents(Collection<String> paths, BiConsumer<String, byte[]> taker)
      throws IOException {
    for (String path : paths) {
      long size = size(until('\n'));
      if (size < 0) {
        return false;
      }
      if (size > Limits.SIZE) {
        in.skipNBytes(size);
      } else {
        taker.accept(path, whole((int) size));
      }
      in.skipNBytes(1);
    }
    return true;
  }

  private byte[] whole(int size) throws IOException {
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new IOException("no end of a file");
    }
    return bytes;
  }

  /** The size in the line before a file; less than 0 if there is none. */
  private static long size(String line) {
    String[] head = line.split(" ", -1);
    if (head.length != 3 || !head[1].equals("blob")) {
      return -1;
    }
    try {
      return Long.parseLong(head[2]);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** What stands before an end; nothing at the end of all. */
  private String until(char end) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != end; next = in.read()) {
      text.write(next);
      if (text.size() > LONGEST_ENTRY) {
        throw new IOException("no end of an entry");
      }
    }
    return text.toString(StandardCharsets.UTF_8);
  }
}
