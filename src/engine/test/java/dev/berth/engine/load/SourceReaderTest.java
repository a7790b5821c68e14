package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.source.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
  @TempDir private Path folder;

  @Test
  void aFileIsReadUnderItsPathWithForwardSlashes() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "a: ü\n");
    Read read = SourceReader.file(file);
    assertEquals("[]", read.problems().toString());
    assertEquals("a: ü\n", read.source().text());
    assertEquals(file.toString().replace('\\', '/'), read.source().name());
    assertEquals("other", SourceReader.file(file, "other").source().name());
  }

  @Test
  void whatIsNoReadableFileIsTold() throws IOException {
    assertEquals("1:1 unreadable-file: there is no such file", problem(folder.resolve("no")));
    assertEquals("1:1 unreadable-file: this is a directory, not a file", problem(folder));
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    assertEquals("unreadable-file", SourceReader.file(loop).problems().get(0).rule());
  }

  @Test
  void aDeviceIsNoFile() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));
    assertEquals("1:1 unreadable-file: this is not a regular file", problem(device));
  }

  @Test
  void aFileThatMayNotBeReadIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.yaml"), "a: 1");
    assumeTrue(file.toFile().setReadable(false));
    assumeFalse(Files.isReadable(file));
    assertEquals("1:1 unreadable-file: there is no permission to read this file", problem(file));
  }

  @Test
  void anEndlessStreamEndsAtTheLimit() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) ' ');
            return length;
          }
        };
    Read read = SourceReader.stream(endless, "-");
    assertEquals("1:1 limit-exceeded: file is larger than 64 MiB", shown(read));
  }

  @Test
  void aStreamThatFailsIsTold() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("pipe is broken");
          }
        };
    assertEquals(
        "1:1 unreadable-file: reading fails: pipe is broken",
        shown(SourceReader.stream(broken, "-")));
  }

  @Test
  void aReasonIsSaidOnceAndOnlyIfThereIsOne() {
    assertEquals("reading fails", refusal(new IOException()));
    assertEquals(
        "reading fails: no space", refusal(new FileSystemException("a", null, "no space")));
    assertEquals("reading fails: a", refusal(new FileSystemException("a")));
    assertEquals("the path is a loop of links", refusal(new FileSystemLoopException("a")));
    assertEquals(
        "there is no permission to read this file", refusal(new AccessDeniedException("a")));
  }

  private static String refusal(IOException refusal) {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw refusal;
          }
        };
    return SourceReader.stream(broken, "-").problems().get(0).message();
  }

  @Test
  void aNameThatCannotBeThatOfAFileIsExplained() {
    Path none = folder.resolve("no");
    assertEquals(
        "1:1 unreadable-file: there is no such file; what an address names is not fetched",
        shown(SourceReader.file(none, "https://example.com/a.yaml")));
    String unnamed = "there is no such file; if its name is not UTF-8, give its folder";
    assertEquals("1:1 unreadable-file: " + unnamed, shown(SourceReader.file(none, "\ufffd.yaml")));
  }

  @Test
  void aTextOfManyPiecesIsReadWhole() throws IOException {
    String text = "- abcdefghijk\n".repeat(250_000);
    assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8)).source().text());
    Path file = Files.writeString(folder.resolve("long.yaml"), text);
    assertEquals(text, SourceReader.file(file).source().text());
  }

  @Test
  void anEmptyFileIsRead() throws IOException {
    Read read = SourceReader.file(Files.writeString(folder.resolve("empty.yaml"), ""));
    assertEquals("[]", read.problems().toString());
    assertTrue(read.isWhole());
  }

  @Test
  void aFilePastTheLimitIsNotRead() throws IOException {
    Path file = folder.resolve("large.yaml");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(Limits.SIZE + 1);
    }
    assertEquals("1:1 limit-exceeded: file is larger than 64 MiB", problem(file));
  }

  @Test
  void everyByteOrderMarkIsUnderstood() {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
      Read read = read("\uFEFFa: ü𝒳\n".getBytes(Charset.forName(charset)));
      assertTrue(read.isWhole(), charset);
      assertEquals(charset.equals("UTF-8") ? 0 : 1, read.problems().size(), charset);
      assertEquals("a: ü𝒳", read.source().line(1), charset);
      int astral = read.source().text().indexOf("𝒳");
      assertEquals(5, read.source().position(astral).column(), charset);
    }
  }

  @Test
  void encodingThatOthersMayNotReadIsTold() {
    assertEquals(
        "1:1 unusual-encoding: text is UTF-16LE, not UTF-8",
        shown(read("\uFEFFa: 1".getBytes(StandardCharsets.UTF_16LE))));
  }

  @Test
  void aFileThatNeverStaysTheSameIsTold() throws Exception {
    Path file = Files.write(folder.resolve("log.yaml"), new byte[1 << 24]);
    AtomicBoolean over = new AtomicBoolean();
    Thread writer = new Thread(() -> append(file, over));
    writer.start();
    Read read = SourceReader.file(file);
    for (int i = 0; i < 1_000 && read.isWhole(); i++) {
      read = SourceReader.file(file);
    }
    over.set(true);
    writer.join();
    assertEquals("1:1 unreadable-file: the file changes while it is read", shown(read));
  }

  private static void append(Path file, AtomicBoolean over) {
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
      for (int i = 0; i < 1 << 25 && !over.get(); i++) {
        out.write(' ');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFileThatTheSystemMakesUpIsNoFile() {
    Path madeUp = Path.of("/proc/self/environ");
    assumeTrue(Files.exists(madeUp));
    assertEquals("1:1 unreadable-file: this is not a regular file", problem(madeUp));
  }

  @Test
  void aByteOrderMarkShiftsNoColumn() {
    Loaded yaml = Loader.load(read("\uFEFF# 𝒳\na: 1\n".getBytes(StandardCharsets.UTF_8)).source());
    assertEquals("a: 1", yaml.documents().get(0).span().text());
    Loaded json =
        Loader.load(
            SourceReader.stream(
                    new ByteArrayInputStream("\uFEFF[1, x]".getBytes(StandardCharsets.UTF_8)),
                    "a.json")
                .source());
    assertEquals(5, json.diagnostics().get(0).span().start().column());
  }

  @Test
  void badBytesHaveTheirPlace() {
    assertEquals("2:3 syntax: byte FF at offset 5 is not UTF-8", bad("a\nüb", 0xFF));
    assertEquals("1:3 syntax: byte E9 at offset 2 is not UTF-8", bad("a ", 0xE9, ' '));
    assertEquals("1:1 syntax: byte C0 at offset 0 is not UTF-8", bad("", 0xC0, 0xAF));
    assertEquals("1:1 syntax: byte ED at offset 0 is not UTF-8", bad("", 0xED, 0xA0, 0x80));
    assertEquals("1:2 syntax: byte E2 at offset 4 is not UTF-8", bad("𝒳", 0xE2, 0x82));
  }

  @Test
  void aReplacementCharacterThatIsWrittenIsFine() {
    assertEquals("[]", read("a: \uFFFD".getBytes(StandardCharsets.UTF_8)).problems().toString());
  }

  @Test
  void whatIsNoTextIsNamed() {
    assertEquals("1:1 syntax: this is a gzip file, not a declaration", bad("", 0x1F, 0x8B, 8));
    assertEquals("1:1 syntax: this is a binary file, not a declaration", bad("a", 0, 0xFF));
    assertEquals("1:1 syntax: this is a zip file, not a declaration", bad("PK", 3, 4, 20));
    assertEquals(
        "1:1 syntax: text is not UTF-8: it looks like UTF-16 without a byte order mark",
        shown(read("a: 1".getBytes(StandardCharsets.UTF_16LE))));
    assertEquals(
        "1:1 syntax: text is not UTF-8: it looks like UTF-16 without a byte order mark",
        shown(read("a: 1".getBytes(StandardCharsets.UTF_16BE))));
    assertEquals("1:1 syntax: this is a binary file, not a declaration", bad("", 0, 0xFF));
  }

  @Test
  void aShortOrOddStartIsNotTakenForAnotherFormat() {
    for (String text :
        new String[] {"", "P", "PK", "PK\3", "\0a", "a\0", "a\0bc", "\0a\0", "ab\0\0"}) {
      Read read = read(text.getBytes(StandardCharsets.UTF_8));
      assertEquals("[]", read.problems().toString());
      assertEquals(text, read.source().text());
    }
  }

  private static String problem(Path file) {
    return shown(SourceReader.file(file));
  }

  private static String bad(String start, int... bytes) {
    byte[] prefix = start.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(prefix, prefix.length + bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      all[prefix.length + i] = (byte) bytes[i];
    }
    return shown(read(all));
  }

  private static Read read(byte[] bytes) {
    return SourceReader.stream(new ByteArrayInputStream(bytes), "x.yaml");
  }

  private static String shown(Read read) {
    assertEquals(1, read.problems().size());
    Diagnostic problem = read.problems().get(0);
    Position start = problem.span().start();
    return start.line() + ":" + start.column() + " " + problem.rule() + ": " + problem.message();
  }
}
