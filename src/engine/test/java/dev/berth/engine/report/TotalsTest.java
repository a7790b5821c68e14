package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.engine.report.Result.Summary;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {
  @Test
  void oneThingIsSingularAndAllElsePlural() {
    assertEquals(
        "0 files, 1 environment, 2 hosts, 1 port claim, 0 rules: no findings",
        Totals.of(new Result(List.of(), List.of(), new Summary(0, 0, 1, 2, 1, 0, true))));
    assertEquals(
        "1 file, 0 environments, 1 host, 0 port claims, 1 rule: no findings",
        Totals.of(new Result(List.of(), List.of(), new Summary(1, 0, 0, 1, 0, 1, true))));
  }

  @Test
  void skippedFilesAndUncheckedPartsAreSaid() {
    assertEquals(
        """
        Not everything could be checked: findings may be missing.
        2 files (1 skipped), 1 environment, 1 host, 1 port claim, 1 rule: no findings\
        """,
        Totals.of(
            new Result(List.of(), List.of(), new Summary(2, 0, 1, 1, 1, 1, false)).withSkipped(1)));
  }
}
