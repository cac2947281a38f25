package planted;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.WebUtils;

/** Data that go through spring-web and spring-core; a line says whether a flow is there. */
public final class SpringFlows {
  private SpringFlows() {}

  public static void trimmed(HttpServletRequest r, Statement s) throws SQLException {
    s.executeUpdate(StringUtils.trimAllWhitespace(r.getParameter("a"))); // FLOW
    s.executeUpdate(StringUtils.trimAllWhitespace("constant")); // CLEAN
  }

  public static void escaped(HttpServletRequest r, Statement s) throws SQLException {
    s.executeUpdate(HtmlUtils.htmlEscape(r.getParameter("a"))); // FLOW
    s.executeUpdate(HtmlUtils.htmlEscape("constant")); // CLEAN
  }

  public static void encoded(HttpServletRequest r, Statement s) throws SQLException {
    s.executeUpdate(UriUtils.encode(r.getParameter("a"), StandardCharsets.UTF_8)); // FLOW
    s.executeUpdate(UriUtils.encode("constant", StandardCharsets.UTF_8)); // CLEAN
  }

  public static void built(HttpServletRequest r, Statement s) throws SQLException {
    UriComponentsBuilder b = UriComponentsBuilder.newInstance().host("h");
    UriComponentsBuilder c = UriComponentsBuilder.newInstance().host("h");
    s.executeUpdate(b.queryParam("q", r.getParameter("a")).build().toUriString()); // FLOW
    s.executeUpdate(c.queryParam("q", "constant").build().toUriString()); // CLEAN
  }

  public static void multi(HttpServletRequest r, Statement s) throws SQLException {
    MultiValueMap<String, String> m = new LinkedMultiValueMap<>();
    MultiValueMap<String, String> n = new LinkedMultiValueMap<>();
    m.add("k", r.getParameter("a"));
    n.add("k", "constant");
    s.executeUpdate(m.getFirst("k")); // FLOW
    s.executeUpdate(n.getFirst("k")); // CLEAN
  }

  public static void entity(HttpServletRequest r, Statement s) throws SQLException {
    HttpEntity<String> e = new HttpEntity<>(r.getParameter("a"));
    HttpEntity<String> f = new HttpEntity<>("constant");
    s.executeUpdate(e.getBody()); // FLOW
    s.executeUpdate(f.getBody()); // CLEAN
  }

  public static void headers(HttpServletRequest r, Statement s) throws SQLException {
    HttpHeaders h = new HttpHeaders();
    HttpHeaders g = new HttpHeaders();
    h.add("X-Name", r.getParameter("a"));
    g.add("X-Name", "constant");
    s.executeUpdate(h.getFirst("X-Name")); // FLOW
    s.executeUpdate(g.getFirst("X-Name")); // CLEAN
  }

  public static void response(HttpServletRequest r, Statement s) throws SQLException {
    s.executeUpdate(ResponseEntity.ok(r.getParameter("a")).getBody()); // FLOW
    s.executeUpdate(ResponseEntity.ok("constant").getBody()); // CLEAN
  }

  public static void helper(HttpServletRequest r, Statement s) throws SQLException {
    s.executeUpdate(WebUtils.findParameterValue(r, "a")); // FLOW
    s.executeUpdate(WebUtils.findParameterValue(Map.of("a", "b"), "a")); // CLEAN
  }
}
