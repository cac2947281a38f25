package bench.guardspel;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.List;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PostFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.access.prepost.PreFilter;
import org.springframework.security.core.parameters.P;

/** Checks in security expressions. */
public class Guarded {

  private final Trainer trainer;
  private final Store store;

  public Guarded(Trainer trainer, Store store) {
    this.trainer = trainer;
    this.store = store;
  }

  @PreAuthorize("@consents.granted(#user, 'train_ai_system')")
  public void good(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  @PreAuthorize("@consents.granted(#user, 'analytics')")
  public void badPurpose(User user) {
    trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
  }

  @PreAuthorize("@consents.granted(#usr, 'train_ai_system')")
  public void badParameter(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  @PreAuthorize("@consent.granted(#user, 'train_ai_system')")
  public void badBean(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  @PreAuthorize("@consents.granted(#other, 'train_ai_system')")
  public void badOther(User user, User other) {
    trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    trainer.learn(other.bio()); // EXPECT: none
  }

  @PreAuthorize("hasRole('TRAINER') and @consents.granted(#user, 'train_ai_system')")
  public void goodAnd(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  @PreAuthorize("hasRole('ADMIN') or @consents.granted(#user, 'train_ai_system')")
  public void badOr(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  @PreAuthorize("!@consents.granted(#user, 'train_ai_system')")
  public void badNot(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  @PreAuthorize("@consents.allows(#user, T(bench.api.Purpose).AI_TRAINING)")
  public void goodConstant(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  @PreAuthorize("@consents.allows(#user, 'AI_TRAINING')")
  public void goodConstantByName(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  @PreAuthorize("@consents.allows(#user, T(bench.api.Purpose).ANALYTICS) == true")
  public void badConstant(User user) {
    trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
  }

  @PreAuthorize("@consents.ofId(#user.id)")
  public void goodIdentifier(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  @PreAuthorize("@consents.ofId(#p0.id()) && isAuthenticated()")
  public void goodByNumber(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  @PreAuthorize("@consents.granted(#someone, 'train_ai_system')")
  public void goodNamed(@P("someone") User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  @PreAuthorize("@consents.granted(#post.author, 'train_ai_system')")
  public void goodAuthor(Post post) {
    trainer.learn(post.text()); // EXPECT: none
  }

  @PreAuthorize("#user.allowsAiTraining()")
  public void goodOwnAnswer(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  @PreAuthorize("@trainingRules.mayTrain(#user)")
  public void goodHelper(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  @PreAuthorize("@trainingRules.mayTrainOn(#post)")
  public void goodHelperOfPost(Post post) {
    trainer.learn(post.text()); // EXPECT: none
  }

  @PreAuthorize("@trainingRules.failsOpen(#user)")
  public void badHelper(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  @TrainersOnly
  public void goodOwnAnnotation(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  @PreAuthorize("@consents.granted(#user, 'train_ai_system')")
  private void badPrivate(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  public void callsPrivate(User user) {
    badPrivate(user);
  }

  @PreAuthorize("@consents.granted(#user, 'train_ai_system')")
  public void badCalledOnItself(User user) {
    trainer.learn(user.email()); // EXPECT: MissingConsentCheck|CheckNotOnEveryPath
  }

  public void callsItself(User user) {
    badCalledOnItself(user);
  }

  @PreFilter("@consents.granted(filterObject.author, 'train_ai_system')")
  public void goodPreFilter(List<Post> posts) {
    posts.forEach(p -> trainer.learn(p.text())); // EXPECT: none
  }

  @PreFilter(value = "@consents.granted(filterObject.author, 'train_ai_system')", filterTarget = "some")
  public void badPreFilter(List<Post> some, List<Post> all) {
    some.forEach(p -> trainer.learn(p.text())); // EXPECT: none
    all.forEach(p -> trainer.learn(p.text())); // EXPECT: ConsentOfAnotherSubject|MissingConsentCheck
  }

  public void goodPostFilter() {
    store.consenting().forEach(p -> trainer.learn(p.text())); // EXPECT: none
  }

  public void badPostFilter() {
    store.readable().forEach(p -> trainer.learn(p.text())); // EXPECT: MissingConsentCheck
  }

  public void badPostFilterPurpose() {
    store.forStatistics().forEach(p -> trainer.learn(p.text())); // EXPECT: ConsentForAnotherPurpose
  }

  public void goodPostAuthorize(long id) {
    trainer.learn(store.one(id).text()); // EXPECT: none
  }

  public void badPostAuthorize(long id) {
    trainer.learn(store.owned(id).text()); // EXPECT: MissingConsentCheck
  }

  /** Where posts come from. */
  public static class Store {

    private final bench.model.PostRepository posts;

    public Store(bench.model.PostRepository posts) {
      this.posts = posts;
    }

    @PostFilter("@consents.granted(filterObject.author, 'train_ai_system')")
    public List<Post> consenting() {
      return posts.findAll();
    }

    @PostFilter("hasPermission(filterObject, 'read')")
    public List<Post> readable() {
      return posts.findAll();
    }

    @PostFilter("hasPermission(filterObject, 'read') and @consents.granted(filterObject.author, 'analytics')")
    public List<Post> forStatistics() {
      return posts.findAll();
    }

    @PostAuthorize("@consents.granted(returnObject.author, 'train_ai_system')")
    public Post one(long id) {
      return posts.byId(id);
    }

    @PostAuthorize("returnObject.author.handle == authentication.name")
    public Post owned(long id) {
      return posts.byId(id);
    }
  }
}
