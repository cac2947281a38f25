package bench.guardqueries;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Queries for people. */
public interface Authors extends CrudRepository<Author, Long> {

  List<Author> findByAiTrainingConsentTrueOrderByIdDesc();

  Stream<Author> streamAllByAiTrainingConsentIsTrue();

  Page<Author> findByAiTrainingConsentTrue(Pageable page);

  Author[] readTop10ByAiTrainingConsentTrueAndNewsletterFalse();

  List<Author> findByAiTrainingConsentTrueOrNewsletterTrue();

  List<Author> findByAiTrainingConsentIsNotNull();

  List<Author> findByAiTrainingConsent(boolean wanted);

  List<Author> findByAiTrainingConsentIsNot(boolean unwanted);

  List<Author> findByOptedOutTrue();

  List<Author> findByAnswer(Answer answer);

  List<Author> findByAnswerNot(Answer answer);

  Optional<Author> findByIdAndAiTrainingConsentTrue(Long id);

  boolean existsByIdAndAiTrainingConsentTrue(Long id);

  boolean existsByIdAndNewsletterTrue(Long id);

  boolean existsByAiTrainingConsentTrue();

  @Query("select a from Author a where a.aiTrainingConsent = true and a.newsletter = false")
  List<Author> written();

  @Query("select a from Author a where a.aiTrainingConsent = true or a.newsletter = true")
  List<Author> writtenOr();

  @Query("select a from Author a where not (a.aiTrainingConsent = false or a.newsletter = true)")
  List<Author> writtenNot();

  @Query("from Author a where a.id > 10 and (a.aiTrainingConsent) order by a.id")
  List<Author> bare();

  @Query("select a from Author a where a.answer = bench.guardqueries.Answer.GRANTED")
  List<Author> answered();

  @Query("select a from Author a where a.answer <> bench.guardqueries.Answer.REFUSED")
  List<Author> notRefused();

  @Query("select a from Author a where coalesce(a.aiTrainingConsent, false) = true")
  List<Author> orNot();

  @Query("select a from Author a where coalesce(a.aiTrainingConsent, true) = true")
  List<Author> orYes();

  @Query("select a from Author a where a.aiTrainingConsent = :wanted")
  List<Author> wanted(@Param("wanted") boolean wanted);

  @Query("select a from Author a where :all = true or a.aiTrainingConsent = true")
  List<Author> unlessAll(@Param("all") boolean all);

  @Query(value = "SELECT * FROM people WHERE ai_ok = 1 AND id BETWEEN 1 AND 9", nativeQuery = true)
  List<Author> columns();

  @Query(value = "select p.* from people p where p.newsletter = true", nativeQuery = true)
  List<Author> otherColumn();

  @Query(
      "select a from Author a where exists (select 1 from Permission p where p.person = a and"
          + " p.granted = true and p.purpose = bench.api.Purpose.AI_TRAINING)")
  List<Author> permitted();

  @Query(
      "select a from Author a where exists (select 1 from Permission p where p.person = a and"
          + " p.granted = true and p.purpose = bench.api.Purpose.ANALYTICS)")
  List<Author> permittedOther();

  @Query(
      "select a from Author a where exists (select 1 from Permission p where p.granted = true and"
          + " p.purpose = bench.api.Purpose.AI_TRAINING)")
  List<Author> somebodyPermitted();

  @Query(
      "select a from Author a where a.id in (select p.person.id from Permission p where p.granted ="
          + " true and p.purpose = bench.api.Purpose.AI_TRAINING)")
  List<Author> among();

  @Query(
      "select a from Author a where a.id not in (select p.person.id from Permission p where"
          + " p.granted = true and p.purpose = bench.api.Purpose.AI_TRAINING)")
  List<Author> notAmong();
}
