package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.report.Reporter;
import dev.berth.engine.report.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
  private static final Result RESULT =
      new Result(List.of(), List.of(), new Result.Summary(0, 0, 0, 0, 0, 0, true));

  @TempDir private Path folder;

  @Test
  void linkAndModeOfAnOldReportStay() throws IOException {
    Path old = Files.writeString(folder.resolve("old"), "before");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r-x--x"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("old"));
    new ReportFile("link", link).write((result, out) -> out.append("after"), RESULT);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("after", Files.readString(old));
    assertEquals("rw-r-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(old)));
  }

  @Test
  void linkToAReportThatIsNotThereYetStays() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("new"));
    new ReportFile("link", link).write((result, out) -> out.append("after"), RESULT);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("after", Files.readString(folder.resolve("new")));
  }

  @Test
  void reportThatBreaksOffLeavesTheOldOneAndNothingElse() throws IOException {
    Path old = Files.writeString(folder.resolve("old"), "before");
    Reporter breaksOff =
        (result, out) -> {
          out.append("half");
          throw new IOException("disk full");
        };
    ReportFile file = new ReportFile("old", old);
    Refusal refusal = assertThrows(Refusal.class, () -> file.write(breaksOff, RESULT));
    assertEquals("cannot write the report to old: disk full", refusal.getMessage());
    assertEquals(ExitCode.INCOMPLETE, refusal.exitCode());
    assertEquals("before", Files.readString(old));
    assertEquals(1, folder.toFile().list().length);
  }

  @Test
  void linksToLinksStay() throws IOException {
    Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("second"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("new"));
    new ReportFile("first", first).write((result, out) -> out.append("after"), RESULT);
    assertTrue(Files.isSymbolicLink(second));
    assertEquals("after", Files.readString(folder.resolve("new")));
  }
}
