package planted;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.hibernate.internal.util.StringHelper;
import org.hibernate.internal.util.collections.ArrayHelper;
import org.hibernate.internal.util.collections.CollectionHelper;
import org.hibernate.internal.util.collections.JoinedList;
import org.hibernate.internal.util.collections.StandardStack;

/** Data that go through hibernate-core; a line says whether a flow is there. */
public final class HibernateFlows {
  private HibernateFlows() {}

  public static void unqualified(HttpServletRequest r, Statement s) throws SQLException {
    s.executeUpdate(StringHelper.unqualify(r.getParameter("a"))); // FLOW
    s.executeUpdate(StringHelper.unqualify("a.b")); // CLEAN
  }

  public static void joined(HttpServletRequest r, Statement s) throws SQLException {
    s.executeUpdate(StringHelper.join(",", List.of(r.getParameter("a")))); // FLOW
    s.executeUpdate(StringHelper.join(",", List.of("constant"))); // CLEAN
  }

  public static void replaced(HttpServletRequest r, Statement s) throws SQLException {
    s.executeUpdate(StringHelper.replace("x?", "?", r.getParameter("a"))); // FLOW
    s.executeUpdate(StringHelper.replace("x?", "?", "constant")); // CLEAN
  }

  public static void rendered(HttpServletRequest r, Statement s) throws SQLException {
    s.executeUpdate(StringHelper.join(List.of(1), i -> r.getParameter("a"))); // FLOW
    s.executeUpdate(StringHelper.join(List.of(1), i -> "constant")); // CLEAN
  }

  public static void sliced(HttpServletRequest r, Statement s) throws SQLException {
    s.executeUpdate(ArrayHelper.slice(new String[] {r.getParameter("a")}, 0, 1)[0]); // FLOW
    s.executeUpdate(ArrayHelper.slice(new String[] {"constant"}, 0, 1)[0]); // CLEAN
  }

  public static void stacked(HttpServletRequest r, Statement s) throws SQLException {
    StandardStack<String> a = new StandardStack<>(String.class);
    StandardStack<String> b = new StandardStack<>(String.class);
    a.push(r.getParameter("a"));
    b.push("constant");
    s.executeUpdate(a.pop()); // FLOW
    s.executeUpdate(b.pop()); // CLEAN
  }

  public static void mapped(HttpServletRequest r, Statement s) throws SQLException {
    Map<String, String> m = CollectionHelper.mapOfSize(1);
    Map<String, String> n = CollectionHelper.mapOfSize(1);
    m.put("k", r.getParameter("a"));
    n.put("k", "constant");
    s.executeUpdate(m.get("k")); // FLOW
    s.executeUpdate(n.get("k")); // CLEAN
  }

  public static void lists(HttpServletRequest r, Statement s) throws SQLException {
    s.executeUpdate(new JoinedList<>(List.of("b"), List.of(r.getParameter("a"))).get(1)); // FLOW
    s.executeUpdate(new JoinedList<>(List.of("b"), List.of("constant")).get(1)); // CLEAN
  }
}
