package planted;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.sql.Statement;
import org.keycloak.common.util.KeycloakUriBuilder;
import org.keycloak.common.util.MultivaluedHashMap;
import org.keycloak.common.util.UriUtils;
import org.keycloak.utils.TotpUtils;

/** Data that go through keycloak-services and keycloak-common; a line says whether a flow is there. */
public final class KeycloakFlows {
  private KeycloakFlows() {}

  public static void encoded(HttpServletRequest r, Statement s) throws SQLException {
    s.executeUpdate(TotpUtils.encode(r.getParameter("a"))); // FLOW
    s.executeUpdate(TotpUtils.encode("constant")); // CLEAN
  }

  public static void stripped(HttpServletRequest r, Statement s) throws SQLException {
    s.executeUpdate(UriUtils.stripQueryParam(r.getParameter("a"), "q")); // FLOW
    s.executeUpdate(UriUtils.stripQueryParam("constant", "q")); // CLEAN
  }

  public static void multi(HttpServletRequest r, Statement s) throws SQLException {
    MultivaluedHashMap<String, String> m = new MultivaluedHashMap<>();
    MultivaluedHashMap<String, String> n = new MultivaluedHashMap<>();
    m.add("k", r.getParameter("a"));
    n.add("k", "constant");
    s.executeUpdate(m.getFirst("k")); // FLOW
    s.executeUpdate(n.getFirst("k")); // CLEAN
  }

  public static void built(HttpServletRequest r, Statement s) throws SQLException {
    KeycloakUriBuilder b = KeycloakUriBuilder.fromPath("/p");
    KeycloakUriBuilder c = KeycloakUriBuilder.fromPath("/p");
    s.executeUpdate(b.queryParam("q", r.getParameter("a")).buildAsString()); // FLOW
    s.executeUpdate(c.queryParam("q", "constant").buildAsString()); // CLEAN
  }
}
