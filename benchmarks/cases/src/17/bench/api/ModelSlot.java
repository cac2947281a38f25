package bench.api;

import io.purposebound.annotations.AiTrainingSink;

/** A store to its example is a use. */
public class ModelSlot {

  @AiTrainingSink public Object example;

  /** No use. */
  public Object label;
}
