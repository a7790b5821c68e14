package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what berth makes beside files nothing stays, and of what others made everything. */
class DraftsTest {
  @TempDir private Path folder;
  private Path target;
  private String usual;

  @BeforeEach
  void makeFile() throws IOException {
    target = Files.writeString(folder.resolve("f.yaml"), "before");
    usual = "f.yaml.berth-" + ProcessHandle.current().pid();
  }

  @Test
  void endOfTheProcessTakesDraftsWithIt() throws Exception {
    List<Integer> told = new ArrayList<>();
    Drafts drafts = new Drafts(told::add);
    Path first = drafts.make(target);
    Files.writeString(first, "after");
    drafts.place(first, target);
    drafts.make(target);
    Thread end = new Thread(drafts::abandon);
    end.start();
    end.join();
    assertEquals("after", Files.readString(target));
    assertEquals(List.of("f.yaml"), names());
    assertEquals(List.of(1), told);
  }

  @Test
  void endOfTheProcessSaysNothingOfWhatStaysAsItWas() throws Exception {
    List<Integer> told = new ArrayList<>();
    Drafts drafts = new Drafts(told::add);
    drafts.make(target);
    Thread end = new Thread(drafts::abandon);
    end.start();
    end.join();
    assertEquals(List.of("f.yaml"), names());
    assertEquals(List.of(), told);
  }

  @Test
  void namesOfOthersAreLeftToThem() throws IOException {
    Files.writeString(folder.resolve(usual + ".tmp"), "others");
    Files.createSymbolicLink(folder.resolve(usual + "-2.tmp"), Path.of("nowhere"));
    try (Drafts drafts = new Drafts(count -> {})) {
      assertEquals(folder.resolve(usual + "-3.tmp"), drafts.make(target));
    }
    assertEquals(List.of("f.yaml", usual + "-2.tmp", usual + ".tmp"), names());
    assertEquals("others", Files.readString(folder.resolve(usual + ".tmp")));
  }

  /** Whose a draft is cannot be told by its name: its process may be in another container. */
  @Test
  void draftsOfOthersStay() throws IOException {
    Path other = folder.resolve("f.yaml.berth-99999999.tmp");
    Files.writeString(other, "half");
    try (Drafts drafts = new Drafts(count -> {})) {
      drafts.make(target);
    }
    assertEquals("half", Files.readString(other));
  }

  @Test
  void thatAllNamesAreTakenIsTold() throws IOException {
    Files.writeString(folder.resolve(usual + ".tmp"), "others");
    for (int i = 2; i <= 100; i++) {
      Files.writeString(folder.resolve(usual + "-" + i + ".tmp"), "others");
    }
    try (Drafts drafts = new Drafts(count -> {})) {
      IOException taken = assertThrows(FileAlreadyExistsException.class, () -> drafts.make(target));
      assertEquals("a file of this name is there already", IoReason.of(taken));
    }
    assertEquals(101, names().size());
  }

  @Test
  void onlyItsOwnerMayReadADraftOfAFileThatIsThere() throws IOException {
    try (Drafts drafts = new Drafts(count -> {})) {
      Path draft = drafts.make(target);
      assertEquals(
          "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(draft)));
      Path fresh = drafts.make(folder.resolve("g.yaml"));
      assertNotEquals(draft, fresh);
      assertTrue(Files.exists(fresh));
    }
  }

  private List<String> names() {
    String[] names = folder.toFile().list();
    Arrays.sort(names);
    return List.of(names);
  }
}
