package dev.berth.rules.database;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.CatalogueRow;
import dev.berth.model.DatabaseType;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.Role;
import dev.berth.model.Version;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;

/** Finds databases on the usual port of another kind of database. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "a database has the usual port of another kind of database",
    why =
        """
        A port that was copied along with another entry leads to a database of another kind, or to
        none, so whoever connects gets no answer that it understands.\
        """,
    fix = "Correct the port, or the type of the database.",
    source = {"SEED O1", "SEED O8"})
public record DatabasePortMismatch() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    Declared last = environment;
    for (PortClaim claim : facts.claims(environment)) {
      // A database beside several servers has a claim on each machine.
      if (claim.isOfDatabase() && claim.isDeclared() && claim.owner() != last) {
        last = claim.owner();
        check(claim, facts.catalogue().row(Role.DATA_SOURCE), report);
      }
    }
  }

  private static void check(PortClaim claim, CatalogueRow row, Report report) {
    Declared owner = claim.owner();
    Version version = claim.environment().version();
    DatabaseType own = DatabaseType.of(owner);
    for (DatabaseType type : DatabaseType.values()) {
      List<Integer> usual = row.usualPorts(version, type.key());
      boolean other = own != type && own != DatabaseType.OTHER;
      if (other && usual.contains(claim.ports().first()) && !Contradiction.isIn(owner)) {
        String is = owner.label() + " is " + own.label() + ", but port ";
        Report.Finding finding =
            report.at(claim, is + claim.ports() + " is that of " + type.label());
        UsualDatabasePort.offer(claim, row.usualPorts(version, own.key()), finding);
      }
    }
  }
}
