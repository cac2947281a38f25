package bench.policyaccepted;

import io.purposebound.annotations.AiTrainingSink;

public interface Exporter {

  void export(@AiTrainingSink Object row);

  void exportSome(@AiTrainingSink Object row);

  void oldExport(@AiTrainingSink Object row);

  void exportMore(@AiTrainingSink Object row);
}
