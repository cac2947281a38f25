package bench.guardadvice;

import bench.api.ConsentRefused;
import bench.api.ConsentService;
import bench.api.Purpose;
import bench.model.Post;
import bench.model.User;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.aspectj.lang.annotation.Pointcut;

/** Checks that run around methods. */
@Aspect
public class ConsentAspect {

  private final ConsentService consents;

  public ConsentAspect(ConsentService consents) {
    this.consents = consents;
  }

  @Around("@annotation(bench.guardadvice.Consented) && args(user, ..)")
  public Object bound(ProceedingJoinPoint call, User user) throws Throwable {
    if (!consents.granted(user, Purpose.AI_TRAINING)) {
      throw new ConsentRefused("no");
    }
    return call.proceed();
  }

  @Around("@annotation(mark)")
  public Object byArguments(ProceedingJoinPoint call, ForPurpose mark) throws Throwable {
    Post post = (Post) call.getArgs()[0];
    if (consents.granted(post.author(), Purpose.AI_TRAINING)) {
      return call.proceed();
    }
    return null;
  }

  @Around("@annotation(bench.guardadvice.OpenDoor) && args(user)")
  public Object onRefusalToo(ProceedingJoinPoint call, User user) throws Throwable {
    if (!consents.granted(user, Purpose.AI_TRAINING)) {
      System.err.println("no consent");
    }
    return call.proceed();
  }

  @Around("@annotation(bench.guardadvice.Reversed) && args(user)")
  public Object reversed(ProceedingJoinPoint call, User user) throws Throwable {
    if (consents.granted(user, Purpose.AI_TRAINING)) {
      return null;
    }
    return call.proceed();
  }

  @Around("@annotation(bench.guardadvice.OtherPurpose) && args(user)")
  public Object otherPurpose(ProceedingJoinPoint call, User user) throws Throwable {
    return consents.granted(user, Purpose.ANALYTICS) ? call.proceed() : null;
  }

  @Around("@annotation(bench.guardadvice.OtherPerson) && args(.., user)")
  public Object otherPerson(ProceedingJoinPoint call, User user) throws Throwable {
    return consents.granted(user, Purpose.AI_TRAINING) ? call.proceed() : null;
  }

  @Around("@annotation(bench.guardadvice.Changed) && args(user)")
  public Object changed(ProceedingJoinPoint call, User user) throws Throwable {
    consents.require(user, Purpose.AI_TRAINING);
    return call.proceed(new Object[] {null});
  }

  @Before("@annotation(bench.guardadvice.Before1) && args(user)")
  public void before(JoinPoint call, User user) {
    consents.require(user, Purpose.AI_TRAINING);
  }

  @Pointcut("execution(public void bench.guardadvice.Trainings.train*(bench.model.User, ..)) && args(person, ..)")
  public void trainings(User person) {}

  @Around("trainings(user)")
  public Object named(ProceedingJoinPoint call, User user) throws Throwable {
    return checked(call, user);
  }

  private Object checked(ProceedingJoinPoint call, User user) throws Throwable {
    consents.require(user, Purpose.AI_TRAINING);
    return call.proceed();
  }
}
