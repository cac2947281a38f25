package bench.guardrequests;

import bench.api.Session;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which requests pass which gate. */
@Configuration
public class WebConfig implements WebMvcConfigurer {

  private final Session session;
  private final ThrowingGate throwing;
  private final String given;

  public WebConfig(Session session, ThrowingGate throwing, String given) {
    this.session = session;
    this.throwing = throwing;
    this.given = given;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(new TrainingGate(session))
        .addPathPatterns("/drafts/**", "/notes/*/train")
        .excludePathPatterns("/drafts/public/**");
    registry.addInterceptor(throwing).addPathPatterns("/strict/**");
    registry.addInterceptor(new PoliteGate(session)).addPathPatterns("/polite/**");
    registry.addInterceptor(new TrainingGate(session)).addPathPatterns(given);
  }
}
