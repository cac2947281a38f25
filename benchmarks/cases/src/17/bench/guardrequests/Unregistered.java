package bench.guardrequests;

import bench.api.Session;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Nothing tells the container of this class. */
public class Unregistered implements WebMvcConfigurer {

  private final Session session;

  public Unregistered(Session session) {
    this.session = session;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new TrainingGate(session)).addPathPatterns("/open/**");
  }
}
