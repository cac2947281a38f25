package bench.guardrequests;

import bench.api.Session;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets requests go on of people who agreed. */
public class TrainingGate implements HandlerInterceptor {

  private final Session session;

  public TrainingGate(Session session) {
    this.session = session;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    return session.trainingAllowedHere();
  }
}
