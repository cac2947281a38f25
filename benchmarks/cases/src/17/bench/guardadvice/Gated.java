package bench.guardadvice;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks methods for an interceptor that code binds. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Gated {
  /** Marks methods for an interceptor that lets everybody pass. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Ajar {}

  /** Marks methods for an interceptor that no advisor binds. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Unbound {}
}
