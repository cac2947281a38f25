package bench.policyrules;

import io.purposebound.annotations.DataUse;

/** Uses for other purposes than training. */
public interface Channels {

  void advertise(@DataUse("marketing.advertising") Object data);

  void profile(@DataUse("marketing.advertising.profiling") Object data);

  void mail(@DataUse("marketing.communications") Object data);

  void report(@DataUse("analytics.reporting") Object data);

  void analyze(@DataUse("analytics") Object data);

  void recommend(@DataUse("acme.recommendations") Object data);

  void push(@DataUse("acme.recommendations.push") Object data);
}
