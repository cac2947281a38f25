package bench.api;

import io.purposebound.annotations.AiTrainingSink;

/** Storing an example here is using it. */
public class ModelSlot {

  @AiTrainingSink public Object example;

  public Object label;
}
