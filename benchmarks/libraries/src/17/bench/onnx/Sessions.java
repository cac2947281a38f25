package bench.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtTrainingSession;
import bench.api.Consents;
import bench.model.Post;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;

/** Runs a session on tensors, and trains one, as the documentation of the runtime shows it. */
final class Sessions {
  private final Consents consents;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final OrtTrainingSession training;

  Sessions(Consents consents, OrtEnvironment environment, OrtSession session, OrtTrainingSession training) {
    this.consents = consents;
    this.environment = environment;
    this.session = session;
    this.training = training;
  }

  void bad(Post post) throws OrtException {
    OnnxTensor text =
        OnnxTensor.createTensor(environment, new String[] {post.text()}, new long[] {1});
    try (OrtSession.Result result = session.run(Map.of("text", text))) { // EXPECT: MissingConsentCheck
      result.get(0);
    }
  }

  void badTrained(Post post) throws OrtException {
    float[] features = {post.text().charAt(0)};
    OnnxTensor row =
        OnnxTensor.createTensor(environment, FloatBuffer.wrap(features), new long[] {1, 1});
    Map<String, OnnxTensor> inputs = new HashMap<>();
    inputs.put("row", row);
    training.trainStep(inputs); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) throws OrtException {
    float[][] features = {{post.readers()}};
    OnnxTensor row = OnnxTensor.createTensor(environment, features);
    try (OrtSession.Result result = session.run(Map.of("row", row))) { // EXPECT: none
      result.get(0);
    }
  }

  void goodAsked(Post post) throws OrtException {
    if (consents.training(post.author())) {
      float[][] features = {{post.text().charAt(0)}};
      training.trainStep(Map.of("row", OnnxTensor.createTensor(environment, features))); // EXPECT: none
    }
  }
}
