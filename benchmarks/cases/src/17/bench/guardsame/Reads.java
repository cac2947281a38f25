package bench.guardsame;

import bench.api.AuditLog;
import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Message;
import bench.model.Post;
import bench.model.User;

/** The same read, evaluated twice. */
public class Reads {

  private final ConsentService consents;
  private final AuditLog audit;
  private final Trainer trainer;

  public Reads(ConsentService consents, AuditLog audit, Trainer trainer) {
    this.consents = consents;
    this.audit = audit;
    this.trainer = trainer;
  }

  static class Bean {
    private User owner;
    private User editor;

    User getOwner() {
      return owner;
    }

    User getEditor() {
      return editor;
    }

    void setOwner(User owner) {
      this.owner = owner;
    }
  }

  public void goodAccessor(Post post) {
    if (consents.allowsTraining(post.author())) {
      trainer.learn(post.author().bio()); // EXPECT: none
    }
  }

  public void goodAccessorAfterCalls(Post post) {
    if (consents.allowsTraining(post.author())) {
      audit.note(post.language());
      trainer.learn(post.author().bio()); // EXPECT: none
    }
  }

  public void badOtherAccessor(Message message) {
    if (consents.allowsTraining(message.sender())) {
      trainer.learn(message.recipient().bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodGetter(Bean bean) {
    if (consents.allowsTraining(bean.getOwner())) {
      trainer.learn(bean.getOwner().bio()); // EXPECT: none
    }
  }

  public void badOtherGetter(Bean bean) {
    if (consents.allowsTraining(bean.getEditor())) {
      trainer.learn(bean.getOwner().bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badOtherBean(Bean bean, Bean other) {
    if (consents.allowsTraining(other.getOwner())) {
      trainer.learn(bean.getOwner().bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badSetBetween(Bean bean, User next) {
    if (consents.allowsTraining(bean.getOwner())) {
      bean.setOwner(next);
      trainer.learn(bean.getOwner().bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodSetBefore(Bean bean, User next) {
    bean.setOwner(next);
    if (consents.allowsTraining(bean.getOwner())) {
      trainer.learn(next.bio()); // EXPECT: none
      trainer.learn(bean.getOwner().bio()); // EXPECT: none
    }
  }

  public void goodFieldAndGetter(Bean bean) {
    if (consents.allowsTraining(bean.owner)) {
      trainer.learn(bean.getOwner().bio()); // EXPECT: none
    }
  }

  public void goodAliasOfBean(Bean bean) {
    Bean same = bean;
    if (consents.allowsTraining(same.getOwner())) {
      trainer.learn(bean.getOwner().bio()); // EXPECT: none
    }
  }
}
