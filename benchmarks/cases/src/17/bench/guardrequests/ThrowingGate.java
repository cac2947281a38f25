package bench.guardrequests;

import bench.api.ConsentRefused;
import bench.api.Session;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses by an exception. */
public class ThrowingGate implements HandlerInterceptor {

  private final Session session;

  public ThrowingGate(Session session) {
    this.session = session;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler)
      throws ConsentRefused {
    session.requireTrainingAllowedHere();
    return true;
  }
}
