import io.purposebound.AnalysisRequest;
import io.purposebound.Purposebound;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Judges one program under several policies again and again, in turns and in one process, and
 * prints for each policy the median time of the second half of the rounds: what the analysis itself
 * costs, without start, warm-up and reports.
 *
 * <p>{@code java -cp cli/target/purposebound.jar JudgeAgain.java ROUNDS CLASSES POLICY…}
 */
public final class JudgeAgain {
  private JudgeAgain() {}

  public static void main(String[] args) {
    int rounds = Integer.parseInt(args[0]);
    List<List<Double>> seconds = new ArrayList<>();
    for (int p = 2; p < args.length; p++) {
      seconds.add(new ArrayList<>());
    }
    for (int round = 0; round < rounds; round++) {
      for (int p = 2; p < args.length; p++) {
        AnalysisRequest request =
            new AnalysisRequest(
                List.of(Path.of(args[1])),
                List.of(),
                List.of(),
                List.of(Path.of(args[p])),
                Optional.empty(),
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors());
        System.gc(); // the garbage of the round before is not this one's
        long start = System.nanoTime();
        Purposebound.check(request);
        if (round >= rounds / 2) {
          seconds.get(p - 2).add((System.nanoTime() - start) / 1e9);
        }
      }
    }
    for (int p = 2; p < args.length; p++) {
      List<Double> s = seconds.get(p - 2);
      Collections.sort(s);
      System.out.printf(
          "%s %.3f (%.3f to %.3f)%n",
          Path.of(args[p]).getFileName(), s.get(s.size() / 2), s.get(0), s.get(s.size() - 1));
    }
  }
}
