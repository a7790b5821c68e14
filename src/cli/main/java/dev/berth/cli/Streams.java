package dev.berth.cli;

import dev.berth.engine.report.Visible;
import dev.berth.engine.secret.Redaction;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.util.Map;

/** What a run talks to: its three streams, the variables of its process, and the screen. */
record Streams(
    InputStream in,
    StandardOutput out,
    StandardOutput err,
    Map<String, String> variables,
    Screen screen) {
  static Streams ofProcess() {
    // A bare FileInputStream asks for its position, which a pipe has not.
    return new Streams(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new StandardOutput(new FileOutputStream(FileDescriptor.out)),
        new StandardOutput(new FileOutputStream(FileDescriptor.err)),
        System.getenv(),
        Screen.ofProcess());
  }

  /** Tells the user something that is not a finding, on one line whatever is in it. */
  void say(String sentence) {
    String redacted = Redaction.ofAddresses(sentence);
    err.append("berth: " + Visible.of(redacted) + "\n").flush();
  }

  String variable(String name) {
    return variables.getOrDefault(name, "");
  }
}
