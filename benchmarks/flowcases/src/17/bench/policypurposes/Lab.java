package bench.policypurposes;

import io.purposebound.annotations.DataUse;

public interface Lab {

  void study(@DataUse("acme.research") Object data);

  void model(@DataUse("acme.research.ai") Object data);

  void language(@DataUse("acme.research.ai.language") Object data);
}
