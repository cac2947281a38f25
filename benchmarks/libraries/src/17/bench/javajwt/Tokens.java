package bench.javajwt;

import bench.api.Trainer;
import com.auth0.jwt.JWT;
import com.auth0.jwt.interfaces.DecodedJWT;

/** Reads the claims of a token, as the examples of the library show it. */
final class Tokens {
  private final Trainer trainer;

  Tokens(Trainer trainer) {
    this.trainer = trainer;
  }

  void bad(String token) {
    DecodedJWT jwt = JWT.decode(token);
    trainer.learn(jwt.getClaim("email").asString()); // EXPECT: MissingConsentCheck
    trainer.learn(jwt.getSubject()); // EXPECT: MissingConsentCheck
  }

  void goodAlgorithm(String token) {
    trainer.learn(JWT.decode(token).getAlgorithm()); // EXPECT: none
  }
}
