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
 * The files that mended texts go back to: all of them or none, as far as the file system allows,
 * and also if a signal ends the process. A file that is no longer as it was read stays as it is.
 */
final class MendedFiles {
  private final List<WholeFile> written = new ArrayList<>();
  private final Drafts drafts;

  private MendedFiles(Drafts drafts) {
    this.drafts = drafts;
  }

  /** Replaces the files, or refuses with the reason before the first is replaced. */
  static void write(List<Mended.Change> changes, List<Input> inputs, Streams streams) {
    try (Drafts drafts =
        Drafts.untilTheEnd(
            files -> streams.say("ended by a signal; files changed before: " + files))) {
      MendedFiles files = new MendedFiles(drafts);
      for (Mended.Change each : changes) {
        files.prepare(each, (Input.File) inputs.get(each.number()));
      }
      drafts.undisturbed(() -> files.replace(changes, inputs));
    }
  }

  private void replace(List<Mended.Change> changes, List<Input> inputs) {
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
      written.add(WholeFile.beside(file.path(), writer -> writer.write(text), drafts));
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
    boolean same =
        Files.isRegularFile(file.path()) && Arrays.equals(read, Files.readAllBytes(file.path()));
    if (!same) {
      throw Refusal.incomplete(sentence(file, "it was changed meanwhile") + soFar(replaced));
    }
  }

  private static String sentence(Input.File file, String reason) {
    return "cannot mend " + file.name() + ": " + reason;
  }

  private static String soFar(int replaced) {
    return replaced == 0 ? "; no file was changed" : "; files changed before: " + replaced;
  }
}
