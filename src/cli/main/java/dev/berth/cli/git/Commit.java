package dev.berth.cli.git;

import dev.berth.engine.git.Listing;
import dev.berth.engine.load.Limits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The files of a repository as they were. */
public final class Commit {
  private final Git git;
  private final String id;

  Commit(Git git, String id) {
    this.git = git;
    this.id = id;
  }

  /**
   * The files whose paths are wanted: from the top of the repository, with forward slashes. Links
   * and repositories within this one are no files.
   *
   * @return the names of what they hold, by path
   */
  public Map<String, String> files(Predicate<String> wanted) throws GitFailure {
    Git.Answer<Map<String, String>> tree =
        git.ask(
            new byte[0],
            in -> new Listing(in).files(wanted),
            "ls-tree",
            "-r",
            "-z",
            "--full-tree",
            id);
    if (tree.code() != 0) {
      throw GitFailure.ofAnswer("git cannot list the files of the revision: " + tree.words());
    }
    return tree.value();
  }

  /**
   * Reads files one after the other.
   *
   * @param files some of those of this commit
   * @param taker takes the path and the bytes of each that holds no more than {@link Limits#SIZE}
   */
  public void read(Map<String, String> files, BiConsumer<String, byte[]> taker) throws GitFailure {
    if (files.isEmpty()) {
      return;
    }
    List<String> paths = new ArrayList<>(new TreeMap<>(files).keySet());
    StringBuilder question = new StringBuilder();
    for (String path : paths) {
      question.append(files.get(path)).append('\n');
    }
    byte[] bytes = question.toString().getBytes(StandardCharsets.US_ASCII);
    Git.Answer<Boolean> answer =
        git.ask(bytes, in -> new Listing(in).contents(paths, taker), "cat-file", "--batch");
    if (!answer.value() || answer.code() != 0) {
      throw GitFailure.ofAnswer("git cannot read all files of the revision");
    }
  }
}
