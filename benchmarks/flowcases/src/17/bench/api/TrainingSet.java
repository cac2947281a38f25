package bench.api;

import io.purposebound.annotations.AiTrainingSink;
import java.util.ArrayList;
import java.util.List;

/** Whatever is added is used for training. */
@AiTrainingSink
public final class TrainingSet {

  private final List<Object> rows = new ArrayList<>();

  public void add(Object row) {
    rows.add(row);
  }

  public int size() {
    return rows.size();
  }
}
