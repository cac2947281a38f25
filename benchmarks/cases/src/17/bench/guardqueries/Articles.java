package bench.guardqueries;

import io.purposebound.annotations.PersonalData;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Queries for what people wrote. */
public interface Articles extends Repository<Article, Long> {

  List<Article> findByAuthorAiTrainingConsentTrue();

  List<Article> findByPublishedTrueAndAuthor_AiTrainingConsentTrue();

  List<Article> findByEditorAiTrainingConsentTrue();

  List<Article> findByPublishedTrue();

  @Query("select a from Article a join a.author u where u.aiTrainingConsent = true")
  List<Article> joined();

  @Query("select a from Article a join fetch a.editor u where u.aiTrainingConsent = true")
  List<Article> joinedEditor();

  @Query("select a from Article a left join a.author u on u.aiTrainingConsent = true")
  List<Article> leftJoined();

  @Query("select t from Author u join u.articles t where u.aiTrainingConsent = true")
  List<Article> owned();

  @Query("select a from Article a, Permission p where p.person = a.author and p.granted = true"
      + " and p.purpose = bench.api.Purpose.AI_TRAINING")
  List<Article> permitted();

  @Query("select a from Article a, Permission p where p.person = a.editor and p.granted = true"
      + " and p.purpose = bench.api.Purpose.AI_TRAINING")
  List<Article> permittedEditor();

  @Query(
      value =
          "select a.* from article a inner join people p on p.id = a.author_id where p.ai_ok = true",
      nativeQuery = true)
  List<Article> columns();

  @Query(
      value =
          "select a.* from article a inner join people p on p.id = a.editor_id where p.ai_ok = true",
      nativeQuery = true)
  List<Article> columnsOfEditor();

  @PersonalData
  @Query("select a.text from Article a where a.author.aiTrainingConsent = true")
  List<String> texts();

  @PersonalData
  @Query("select a.text from Article a where a.editor.aiTrainingConsent = true")
  List<String> textsByEditor();
}
