package dev.berth.cli.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTest {
  @TempDir Path folder;

  @BeforeEach
  void makeRepository() throws IOException, InterruptedException {
    git("init", "--quiet", ".");
  }

  @Test
  void filesAreReadAsTheyWere() throws Exception {
    write("a.yaml", "one\n");
    write("sub/b \u00e9.yaml", "\0\r\n");
    write("c.txt", "no");
    commit();
    write("a.yaml", "two\n");
    Files.delete(folder.resolve("sub/b \u00e9.yaml"));
    Repository repository = Repository.of(folder.resolve("sub"));
    assertEquals(folder.toRealPath(), repository.top());
    Commit commit = repository.commit("HEAD");
    Map<String, String> files = commit.files(path -> path.endsWith(".yaml"));
    Map<String, String> read = new TreeMap<>();
    commit.read(files, (path, bytes) -> read.put(path, new String(bytes, StandardCharsets.UTF_8)));
    assertEquals(Map.of("a.yaml", "one\n", "sub/b \u00e9.yaml", "\0\r\n"), read);
  }

  @Test
  void manyFilesAreReadWithoutWaitingForEachOther() throws Exception {
    for (int i = 0; i < 300; i++) {
      write(i + ".yaml", "x".repeat(10_000) + i);
    }
    commit();
    Commit commit = Repository.of(folder).commit("HEAD");
    List<String> read = new ArrayList<>();
    commit.read(commit.files(path -> true), (path, bytes) -> read.add(path + bytes.length));
    assertEquals(300, read.size());
  }

  @Test
  void thereIsNothingToReadOfNoFiles() throws Exception {
    write("a.yaml", "one\n");
    commit();
    Commit commit = Repository.of(folder).commit("HEAD");
    commit.read(
        Map.of(),
        (path, bytes) -> {
          throw new AssertionError(path);
        });
  }

  @Test
  void revisionThatIsNotThereIsAWrongQuestion() throws Exception {
    write("a.yaml", "one\n");
    commit();
    Repository repository = Repository.of(folder);
    for (String wrong : List.of("nope", "HEAD:a.yaml", "--all", "HEAD^", "..")) {
      GitFailure failure = assertThrows(GitFailure.class, () -> repository.commit(wrong), wrong);
      assertEquals(GitFailure.Cause.QUESTION, failure.reason());
      assertTrue(failure.getMessage().contains(wrong), failure.getMessage());
    }
  }

  @Test
  void contentThatIsNotThereIsNoWholeAnswer() throws Exception {
    write("a.yaml", "one\n");
    commit();
    Commit commit = Repository.of(folder).commit("HEAD");
    Map<String, String> files = Map.of("a.yaml", "0".repeat(40));
    GitFailure failure =
        assertThrows(GitFailure.class, () -> commit.read(files, (path, bytes) -> {}));
    assertEquals(GitFailure.Cause.ANSWER, failure.reason());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void commit() throws IOException, InterruptedException {
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "--quiet", "-m", "one");
  }

  private void git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process git = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    assertEquals(0, git.waitFor());
  }
}
