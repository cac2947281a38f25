package bench.jaxrs;

import bench.api.Trainer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;

/** Reads what came with a request. */
final class Resources {
  private final Trainer trainer;

  Resources(Trainer trainer) {
    this.trainer = trainer;
  }

  @GET
  @Path("bad")
  public void bad(@Context HttpHeaders headers, @Context SecurityContext security) {
    trainer.learn(headers.getHeaderString("X-Client")); // EXPECT: MissingConsentCheck
    trainer.learn(security.getUserPrincipal().getName()); // EXPECT: MissingConsentCheck
  }

  @GET
  @Path("good")
  public void goodLength(@Context HttpHeaders headers) {
    trainer.learn(headers.getLength()); // EXPECT: none
  }
}
