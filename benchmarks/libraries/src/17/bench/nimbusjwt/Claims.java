package bench.nimbusjwt;

import bench.api.Trainer;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;

/** Reads the claims of a token, as the examples of the library show it. */
final class Claims {
  private final Trainer trainer;

  Claims(Trainer trainer) {
    this.trainer = trainer;
  }

  void bad(String token) throws ParseException {
    JWTClaimsSet claims = SignedJWT.parse(token).getJWTClaimsSet();
    trainer.learn(claims.getStringClaim("email")); // EXPECT: MissingConsentCheck
    trainer.learn(claims.getSubject()); // EXPECT: MissingConsentCheck
  }

  void goodHeader(String token) throws ParseException {
    trainer.learn(SignedJWT.parse(token).getHeader().getAlgorithm()); // EXPECT: none
  }
}
