package dev.berth.cli;

import dev.berth.engine.pack.RuleName;
import dev.berth.engine.problem.Remark;
import dev.berth.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code berth new PACK/RULE}: a rule and its fixtures, with blanks to fill in. */
record NewCommand() implements Command {
  private static final Flag JAVA =
      Flag.toggle("", "--java", "Write the rule in Java, for what data cannot say.");

  @Override
  public Usage usage() {
    return Usage.of(
        "new",
        "Writes a new rule and its fixtures, with blanks to fill in.",
        Usage.Parameter.one(
            "PACK/RULE",
            "The pack and the name of the rule: a noun phrase that names the problem, such as"
                + " team/server-site-missing."),
        JAVA);
  }

  @Override
  public ExitCode run(Arguments arguments, Streams streams, Path workingFolder) {
    RuleName name = name(arguments.parameters().get(0));
    for (RuleInfo known : OwnRules.in(workingFolder, List.of()).rules()) {
      if (known.id().equals(name.id())) {
        throw Refusal.usage("there is a rule " + name.id() + " in the pack " + known.pack());
      }
    }
    for (Remark remark : Remark.all()) {
      if (remark.id().equals(name.id())) {
        throw Refusal.usage(name.id() + " is told by berth itself; take another name");
      }
    }
    NewRule rule =
        arguments.has(JAVA)
            ? NewRule.inJava(name, workingFolder)
            : NewRule.asData(name, workingFolder);
    for (String file : rule.files().keySet()) {
      if (Files.exists(workingFolder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
        throw Refusal.usage(file + " is there already, and nothing was written");
      }
    }
    for (Map.Entry<String, String> file : rule.files().entrySet()) {
      write(workingFolder.resolve(file.getKey()), file.getKey(), file.getValue());
      streams.out().append("wrote ").append(file.getKey()).append('\n');
    }
    streams.out().append('\n').append(rule.next());
    return ExitCode.CLEAN;
  }

  private static RuleName name(String text) {
    int slash = text.indexOf('/');
    RuleName name = new RuleName(text.substring(0, Math.max(slash, 0)), text.substring(slash + 1));
    if (!RuleName.isOne(name.pack()) || !RuleName.isOne(name.id())) {
      throw Refusal.usage(text + " is not of the form PACK/RULE; " + RuleName.FORM);
    }
    return name;
  }

  private static void write(Path file, String shown, String text) {
    try {
      Files.createDirectories(file.getParent());
      WholeFile.write(file, writer -> writer.write(text));
    } catch (FileAlreadyExistsException e) {
      // Of folders that are made, only those that are none are there already.
      throw Refusal.incomplete("cannot write " + shown + ": what stands in its way is no folder");
    } catch (IOException e) {
      throw Refusal.incomplete("cannot write " + shown + ": " + IoReason.of(e));
    }
  }
}
