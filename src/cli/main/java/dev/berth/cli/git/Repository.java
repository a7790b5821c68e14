package dev.berth.cli.git;

import java.io.IOException;
import java.nio.file.Path;

/** A git repository with a working tree. */
public final class Repository {
  private final Git git;
  private final Path top;

  private Repository(Git git, Path top) {
    this.git = git;
    this.top = top;
  }

  /**
   * That of a folder.
   *
   * @throws GitFailure if it is in none that git trusts, or git cannot be asked
   */
  public static Repository of(Path folder) throws GitFailure {
    Git git = new Git(folder);
    Git.Answer<String> top = git.line("rev-parse", "--show-toplevel");
    if (top.code() != 0) {
      throw GitFailure.ofQuestion("git says: " + top.words());
    }
    try {
      return new Repository(git, Path.of(top.value()).toRealPath());
    } catch (IOException e) {
      throw GitFailure.ofQuestion("the repository cannot be looked into");
    }
  }

  /** The folder of its working tree, without links. */
  public Path top() {
    return top;
  }

  /**
   * What a revision stands for.
   *
   * @throws GitFailure if the repository has no such commit, or git cannot be asked
   */
  public Commit commit(String revision) throws GitFailure {
    // A text that is looked for in messages reaches to the end, and is found in commits alone.
    boolean ofMessage = revision.startsWith(":/");
    String wanted = ofMessage ? revision : revision + "^{commit}";
    Git.Answer<String> id = git.line("rev-parse", "--verify", "--quiet", wanted);
    if (id.code() == 0 && isId(id.value())) {
      return new Commit(git, id.value());
    }
    boolean shallow = git.line("rev-parse", "--is-shallow-repository").value().equals("true");
    throw GitFailure.ofQuestion(
        "the repository has no revision "
            + revision
            + (shallow ? "; it is a shallow clone, to which more has to be fetched" : ""));
  }

  /**
   * The commit that changed a file last.
   *
   * @param file absolute
   * @throws GitFailure if there is none, or git cannot be asked
   */
  public Commit changing(Path file) throws GitFailure {
    Git.Answer<String> id = git.line("log", "-1", "--format=%H", "--", file.toString());
    return commit(id.code() == 0 && isId(id.value()) ? id.value() : "HEAD");
  }

  /** What is said of a set of revisions starts with another sign. */
  private static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
