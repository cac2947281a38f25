package bench.guardrequests;

import bench.api.Session;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks, and lets every request go on. */
public class PoliteGate implements HandlerInterceptor {

  private final Session session;

  public PoliteGate(Session session) {
    this.session = session;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!session.trainingAllowedHere()) {
      System.out.println("not agreed");
    }
    return true;
  }
}
