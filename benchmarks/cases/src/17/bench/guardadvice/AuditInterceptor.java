package bench.guardadvice;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.model.User;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Asks, and goes on whatever the answer is. */
@Audited
@Interceptor
public class AuditInterceptor {

  private final ConsentService consents;

  public AuditInterceptor(ConsentService consents) {
    this.consents = consents;
  }

  @AroundInvoke
  Object audit(InvocationContext call) throws Exception {
    if (call.getParameters()[0] instanceof User user && !consents.granted(user, Purpose.AI_TRAINING)) {
      System.err.println("no consent");
    }
    return call.proceed();
  }
}
