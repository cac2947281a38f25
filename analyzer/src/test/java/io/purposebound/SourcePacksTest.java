package io.purposebound;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.testing.SmallProgram;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs of sources: off unless the policy names them. */
class SourcePacksTest {
  private static final String PROGRAM =
      """
      class Rows {
        Trainer trainer;
        void column(java.sql.ResultSet row) throws java.sql.SQLException {
          trainer.learn(row.getString("email"));
        }
        void number(java.sql.ResultSet row) throws java.sql.SQLException {
          trainer.learn(row.getRow());
        }
      }
      """;

  @TempDir Path folder;

  private List<Integer> lines(String policy) throws IOException {
    Report report = SmallProgram.in(folder).compile(PROGRAM).policy(policy).check();
    assertThat(SmallProgram.notes(report, "UnmatchedName")).isEmpty();
    return report.with(Verdict.VIOLATION).stream().map(f -> f.use().place().line()).toList();
  }

  @Test
  void areOffByDefault() throws IOException {
    assertThat(lines("version: 1\n")).isEmpty();
  }

  @Test
  void areOnByName() throws IOException {
    assertThat(lines("models: [default, jdbc-sources]\n")).containsExactly(6);
  }

  @Test
  void areOnTogether() throws IOException {
    assertThat(lines("models: [sources]\n")).containsExactly(6);
  }

  @Test
  void ofUnknownNamesAreWarnedOf() throws IOException {
    Report report =
        SmallProgram.in(folder).compile(PROGRAM).policy("models: [jdbc-source]\n").check();

    assertThat(SmallProgram.notes(report, "UnmatchedName"))
        .extracting(n -> n.message())
        .containsExactly("'models' names no model pack of this name; did you mean 'jdbc-sources'?");
  }
}
