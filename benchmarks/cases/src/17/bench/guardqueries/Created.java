package bench.guardqueries;

import bench.api.Purpose;
import bench.api.Trainer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Queries whose text is an argument. */
public class Created {

  private static final String GRANTED = "select a from Author a where a.aiTrainingConsent = true";

  private final EntityManager em;
  private final JdbcOperations jdbc;
  private final Trainer trainer;

  public Created(EntityManager em, JdbcOperations jdbc, Trainer trainer) {
    this.em = em;
    this.jdbc = jdbc;
    this.trainer = trainer;
  }

  public void goodPlain() {
    for (Author a : em.createQuery(GRANTED, Author.class).getResultList()) {
      trainer.learn(a.getBio()); // EXPECT: none
    }
  }

  public void badPlain() {
    for (Author a : em.createQuery("select a from Author a", Author.class).getResultList()) {
      trainer.learn(a.getBio()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodStream() {
    em.createQuery(GRANTED, Author.class)
        .setMaxResults(9)
        .getResultStream()
        .map(Author::getBio)
        .forEach(trainer::learn); // EXPECT: none
  }

  public void badOr(boolean news) {
    em.createQuery(
            "select a from Author a where a.aiTrainingConsent = true or a.newsletter = :news",
            Author.class)
        .setParameter("news", news)
        .getResultStream()
        .map(Author::getBio)
        .forEach(trainer::learn); // EXPECT: MissingConsentCheck
  }

  public void goodAnd(boolean news) {
    TypedQuery<Author> q =
        em.createQuery(
            "select a from Author a where a.aiTrainingConsent = true and a.newsletter = :news",
            Author.class);
    q.setParameter("news", news);
    for (Author a : q.getResultList()) trainer.learn(a.getBio()); // EXPECT: none
  }

  public void badFriends() {
    for (Author a : em.createQuery(GRANTED, Author.class).getResultList()) {
      for (Author f : a.getFriends()) trainer.learn(f.getBio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodBound(boolean yes) {
    TypedQuery<Author> q =
        em.createQuery("select a from Author a where a.aiTrainingConsent = :yes", Author.class);
    q.setParameter("yes", true);
    for (Author a : q.getResultList()) trainer.learn(a.getBio()); // EXPECT: none
    TypedQuery<Author> r =
        em.createQuery("select a from Author a where a.aiTrainingConsent = :yes", Author.class);
    r.setParameter("yes", yes);
    for (Author a : r.getResultList()) trainer.learn(a.getBio()); // EXPECT: MissingConsentCheck
  }

  public void goodPermitted() {
    for (Article a :
        em.createQuery(
                "select a from Article a, Permission p where p.person = a.author"
                    + " and p.granted = true and p.purpose = :purpose",
                Article.class)
            .setParameter("purpose", Purpose.AI_TRAINING)
            .getResultList()) {
      trainer.learn(a.getText()); // EXPECT: none
    }
  }

  public void badPermitted() {
    for (Article a :
        em.createQuery(
                "select a from Article a, Permission p where p.person = a.editor"
                    + " and p.granted = true and p.purpose = :purpose",
                Article.class)
            .setParameter("purpose", Purpose.AI_TRAINING)
            .getResultList()) {
      trainer.learn(a.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodSingle() {
    Author a = em.createQuery(GRANTED + " and a.id = 7", Author.class).getSingleResult();
    trainer.learn(a.getBio()); // EXPECT: none
  }

  public void goodNative() {
    List<Author> all =
        em.createNativeQuery("select * from people where ai_ok = true", Author.class)
            .getResultList();
    for (Author a : all) trainer.learn(a.getBio()); // EXPECT: none
  }

  public void goodNamed() {
    for (Author a : em.createNamedQuery("Author.granted", Author.class).getResultList()) {
      trainer.learn(a.getBio()); // EXPECT: none
    }
  }

  public void badNamed() {
    for (Author a : em.createNamedQuery("Author.all", Author.class).getResultList()) {
      trainer.learn(a.getBio()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodTemplate() {
    List<Writer> all =
        jdbc.query(
            "select id, bio from writers where ai_consent = true",
            (row, n) -> new Writer(row.getLong("id"), row.getString("bio"), true));
    for (Writer w : all) trainer.learn(w.bio()); // EXPECT: none
  }

  public void goodCounted(Writer w) {
    Integer n =
        jdbc.queryForObject(
            "select count(*) from writers where ai_consent = true and id = ?",
            Integer.class,
            w.id());
    if (n > 0) trainer.learn(w.bio()); // EXPECT: none
  }

  public void badCounted(Writer w, Writer other) {
    Integer n =
        jdbc.queryForObject(
            "select count(*) from writers where ai_consent = true and id = ?",
            Integer.class,
            other.id());
    if (n > 0) trainer.learn(w.bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodRows(Connection database) throws SQLException {
    PreparedStatement asked =
        database.prepareStatement("select id, bio from writers where ai_consent = true");
    ResultSet row = asked.executeQuery();
    while (row.next()) {
      Writer w = new Writer(row.getLong(1), row.getString(2), true);
      trainer.learn(w.bio()); // EXPECT: none
    }
  }

  public void badRows(Connection database) throws SQLException {
    PreparedStatement asked =
        database.prepareStatement("select id, bio from writers where ai_consent is not null");
    ResultSet row = asked.executeQuery();
    while (row.next()) {
      Writer w = new Writer(row.getLong(1), row.getString(2), true);
      trainer.learn(w.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void badTemplate() {
    List<Writer> all =
        jdbc.query(
            "select id, bio from writers where ai_consent = false",
            (row, n) -> new Writer(row.getLong("id"), row.getString("bio"), true));
    for (Writer w : all) trainer.learn(w.bio()); // EXPECT: MissingConsentCheck
  }
}
