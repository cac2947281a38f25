package bench.api;

import io.purposebound.annotations.DataUse;

public interface Analytics {

  void track(@DataUse("analytics") Object event);
}
