package bench.api;

import io.purposebound.annotations.DataUse;

/** Statistics: another purpose than training. */
public interface Analytics {

  void track(@DataUse("analytics") Object event);
}
