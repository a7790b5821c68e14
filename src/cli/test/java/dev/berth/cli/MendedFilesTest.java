package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.engine.fix.Mended;
import dev.berth.engine.run.Input;
import dev.berth.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All files are mended or none, whatever is in the way. */
class MendedFilesTest {
  @TempDir private Path folder;

  private Path first;
  private Path second;

  @BeforeEach
  void makeFiles() throws IOException {
    first = Files.writeString(folder.resolve("first"), "before");
    second = Files.writeString(folder.resolve("second"), "before");
  }

  @Test
  void linksAndModesStay() throws IOException {
    Files.setPosixFilePermissions(first, PosixFilePermissions.fromString("rw-r-x--x"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("first"));
    write(link, second);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("after", Files.readString(first));
    assertEquals("after", Files.readString(second));
    assertEquals("rw-r-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(first)));
    assertEquals(3, folder.toFile().list().length);
  }

  /** Lists of who else may read a file are such attributes, too. */
  @Test
  void attributesBeyondTheModeStay() throws IOException {
    Class<UserDefinedFileAttributeView> own = UserDefinedFileAttributeView.class;
    assumeTrue(Files.getFileStore(first).supportsFileAttributeView(own));
    Files.getFileAttributeView(first, own).write("note", ByteBuffer.wrap(new byte[] {7}));
    write(first, second);
    assertEquals("after", Files.readString(first));
    assertEquals(List.of("note"), Files.getFileAttributeView(first, own).list());
  }

  @Test
  void fileThatChangedMeanwhileIsNotOverwritten() throws IOException {
    Files.writeString(second, "others");
    refused("cannot mend second: it was changed meanwhile; no file was changed", first, second);
    assertEquals("others", Files.readString(second));
  }

  @Test
  void fileThatIsGoneIsNotMadeAgain() throws IOException {
    Files.delete(second);
    refused("cannot mend second: no such file or folder; no file was changed", first, second);
    assertEquals(1, folder.toFile().list().length);
  }

  @Test
  void fileThatMayNotBeWrittenStays() throws IOException {
    Files.setPosixFilePermissions(second, PosixFilePermissions.fromString("r--r--r--"));
    refused(
        "cannot mend second: there is no permission to write; no file was changed", first, second);
  }

  @Test
  void fileOfTwoNamesStays() throws IOException {
    Files.createLink(folder.resolve("third"), second);
    refused(
        "cannot mend second: it has another name, a hard link, that would keep the old text;"
            + " no file was changed",
        first,
        second);
  }

  private void refused(String message, Path... paths) throws IOException {
    int files = folder.toFile().list().length;
    Refusal refusal = assertThrows(Refusal.class, () -> write(paths));
    assertEquals(message, refusal.getMessage());
    assertEquals(ExitCode.INCOMPLETE, refusal.exitCode());
    assertEquals("before", Files.readString(first));
    assertEquals(files, folder.toFile().list().length);
  }

  private static void write(Path... paths) {
    StandardOutput none = new StandardOutput(OutputStream.nullOutputStream());
    Streams streams =
        new Streams(InputStream.nullInputStream(), none, none, Map.of(), Screen.FILE_OR_PIPE);
    MendedFiles.write(changes(), inputs(paths), streams);
  }

  private static List<Mended.Change> changes() {
    Source before = Source.of("f", "before");
    Source after = Source.of("f", "after");
    return List.of(new Mended.Change(0, before, after), new Mended.Change(1, before, after));
  }

  private static List<Input> inputs(Path... paths) {
    return List.of(
        new Input.File(paths[0].getFileName().toString(), paths[0]),
        new Input.File(paths[1].getFileName().toString(), paths[1]));
  }
}
