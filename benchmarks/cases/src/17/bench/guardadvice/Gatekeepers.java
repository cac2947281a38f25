package bench.guardadvice;

import bench.api.ConsentRefused;
import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.aspectj.AspectJExpressionPointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.context.annotation.Bean;

/** Interceptors that an advisor puts around methods. */
public class Gatekeepers {

  /** Asks the first argument. */
  static final class Asking implements MethodInterceptor {
    private final ConsentService consents;

    Asking(ConsentService consents) {
      this.consents = consents;
    }

    @Override
    public Object invoke(MethodInvocation call) throws Throwable {
      User user = (User) call.getArguments()[0];
      if (!consents.granted(user, Purpose.AI_TRAINING)) {
        throw new ConsentRefused("no");
      }
      return call.proceed();
    }
  }

  /** Asks, and proceeds all the same. */
  static final class Polite implements MethodInterceptor {
    private final ConsentService consents;

    Polite(ConsentService consents) {
      this.consents = consents;
    }

    @Override
    public Object invoke(MethodInvocation call) throws Throwable {
      consents.granted((User) call.getArguments()[0], Purpose.AI_TRAINING);
      return call.proceed();
    }
  }

  @Bean
  public DefaultPointcutAdvisor asking(ConsentService consents) {
    AspectJExpressionPointcut where = new AspectJExpressionPointcut();
    where.setExpression("@annotation(bench.guardadvice.Gated)");
    return new DefaultPointcutAdvisor(where, new Asking(consents));
  }

  @Bean
  public DefaultPointcutAdvisor polite(Polite interceptor) {
    AspectJExpressionPointcut where = new AspectJExpressionPointcut();
    where.setExpression("@annotation(bench.guardadvice.Gated$Ajar)");
    return new DefaultPointcutAdvisor(where, interceptor);
  }

  /** No factory of the container: nothing tells that it is used. */
  public DefaultPointcutAdvisor unbound(ConsentService consents) {
    AspectJExpressionPointcut where = new AspectJExpressionPointcut();
    where.setExpression("@annotation(bench.guardadvice.Gated$Unbound)");
    return new DefaultPointcutAdvisor(where, new Asking(consents));
  }

  /** What they are put around. */
  public static class Training {
    private final Trainer trainer;

    public Training(Trainer trainer) {
      this.trainer = trainer;
    }

    @Gated
    public void good(User user, User other) {
      trainer.learn(user.bio()); // EXPECT: none
    }

    @Gated
    public void badOther(User user, User other) {
      trainer.learn(other.bio()); // EXPECT: ConsentOfAnotherSubject
    }

    @Gated.Ajar
    public void badAjar(User user) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }

    @Gated.Unbound
    public void badUnbound(User user) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }

    public void badUnmarked(User user) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }
}
