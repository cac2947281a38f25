package bench.guardadvice;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.model.User;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Checks before the call goes on. */
@Checked
@Interceptor
public class CheckInterceptor {

  private final ConsentService consents;

  public CheckInterceptor(ConsentService consents) {
    this.consents = consents;
  }

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    User user = (User) call.getParameters()[0];
    consents.require(user, Purpose.AI_TRAINING);
    return call.proceed();
  }
}
