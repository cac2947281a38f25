package bench.api;

import io.purposebound.annotations.AiTrainingSink;

/** A training corpus, line by line. */
public interface CorpusWriter extends AutoCloseable {

  void writeLine(@AiTrainingSink String line);

  @Override
  void close();
}
