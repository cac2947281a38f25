package bench.api;

import io.purposebound.annotations.AiTrainingSink;

public interface CorpusWriter extends AutoCloseable {

  void writeLine(@AiTrainingSink String line);

  @Override
  void close();
}
