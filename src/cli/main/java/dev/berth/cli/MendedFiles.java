package dev.berth.cli;

import dev.berth.engine.fix.Mended;
import dev.berth.engine.run.Input;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The files that mended texts go back to: all of them or none, as far as the file system allows. A
 * file that is no longer as it was read stays as it is.
 */
final class MendedFiles {
  private final List<WholeFile> written = new ArrayList<>();

  private MendedFiles() {}

  /** Replaces the files, or refuses with the reason before the first is replaced. */
  static void write(List<Mended.Change> changes, List<Input> inputs) {
    MendedFiles files = new MendedFiles();
    try {
      files.writeAll(changes, inputs);
    } finally {
      files.discard();
    }
  }

  private void writeAll(List<Mended.Change> changes, List<Input> inputs) {
    for (Mended.Change each : changes) {
      prepare(each, (Input.File) inputs.get(each.number()));
    }
    for (int i = 0; i < changes.size(); i++) {
      Input.File file = (Input.File) inputs.get(changes.get(i).number());
      try {
        refuseChanged(changes.get(i), file, i);
        written.get(i).replace();
      } catch (IOException e) {
        throw Refusal.incomplete(sentence(file, IoReason.of(e)) + soFar(i));
      }
    }
  }

  private void prepare(Mended.Change change, Input.File file) {
    try {
      refuseUnfit(file);
      refuseChanged(change, file, 0);
      String text = change.after().text();
      written.add(WholeFile.beside(file.path(), writer -> writer.write(text)));
    } catch (IOException e) {
      throw Refusal.incomplete(sentence(file, IoReason.of(e)) + soFar(0));
    }
  }

  /** Replacing a file would get around its mode, and take it away from its other names. */
  private static void refuseUnfit(Input.File file) throws IOException {
    Path target = file.path().toRealPath();
    boolean posix = Files.getFileStore(target).supportsFileAttributeView("unix");
    int mode = posix ? (int) Files.getAttribute(target, "unix:mode") : -1;
    boolean closed = (mode & 0222) == 0;
    if (closed || !Files.isWritable(target)) {
      throw Refusal.incomplete(sentence(file, "there is no permission to write") + soFar(0));
    }
    if (posix && (int) Files.getAttribute(target, "unix:nlink") > 1) {
      String why = "it has another name, a hard link, that would keep the old text";
      throw Refusal.incomplete(sentence(file, why) + soFar(0));
    }
  }

  private void refuseChanged(Mended.Change change, Input.File file, int replaced)
      throws IOException {
    byte[] read = change.before().text().getBytes(StandardCharsets.UTF_8);
    if (!Arrays.equals(read, Files.readAllBytes(file.path()))) {
      throw Refusal.incomplete(sentence(file, "it was changed meanwhile") + soFar(replaced));
    }
  }

  private static String sentence(Input.File file, String reason) {
    return "cannot mend " + file.name() + ": " + reason;
  }

  private static String soFar(int replaced) {
    return replaced == 0 ? "; no file was changed" : "; files changed before: " + replaced;
  }

  private void discard() {
    for (WholeFile each : written) {
      try {
        each.close();
      } catch (IOException e) {
        // What stays behind bears the name of this process, and says nothing that is wrong.
        continue;
      }
    }
  }
}
