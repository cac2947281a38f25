package bench.h2o;

import bench.api.Consents;
import bench.model.Post;
import hex.genmodel.easy.EasyPredictModelWrapper;
import hex.genmodel.easy.RowData;
import hex.genmodel.easy.exception.PredictException;

/** Scores rows by an exported model, as its documentation shows it. */
final class Scoring {
  private final Consents consents;
  private final EasyPredictModelWrapper model;

  Scoring(Consents consents, EasyPredictModelWrapper model) {
    this.consents = consents;
    this.model = model;
  }

  double bad(Post post) throws PredictException {
    RowData row = new RowData();
    row.put("text", post.text());
    row.put("length", "12");
    return model.predictBinomial(row).classProbabilities[0]; // EXPECT: MissingConsentCheck
  }

  double goodReaders(Post post) throws PredictException {
    RowData row = new RowData();
    row.put("readers", String.valueOf(post.readers()));
    return model.predictBinomial(row).classProbabilities[0]; // EXPECT: none
  }

  double goodReplaced(Post post) throws PredictException {
    RowData row = new RowData();
    row.put("text", post.text());
    row.put("text", "");
    return model.predictRegression(row).value; // EXPECT: none
  }

  double goodAsked(Post post) throws PredictException {
    RowData row = new RowData();
    row.put("text", post.text());
    return consents.assistant(post.author())
        ? model.predictRegression(row).value // EXPECT: none
        : 0;
  }
}
