package consentbench.persons;

import consentbench.domain.Case;
import consentbench.domain.Message;
import consentbench.domain.Photo;
import consentbench.domain.Post;
import consentbench.domain.User;

/** Whom the data are about, and who was asked. */
public class Persons extends Case {

  public void goodAuthor(Post post) {
    if (consents.training(post.author())) {
      trainer.learn(post.text()); // ok
    }
  }

  public void badReader(Post post, User reader) {
    if (consents.training(reader)) {
      trainer.learn(post.text()); // bad: other-person
    }
  }

  public void goodSender(Message message) {
    if (consents.training(message.sender())) {
      trainer.learn(message.body()); // ok
    }
  }

  public void badRecipient(Message message) {
    if (consents.training(message.recipient())) {
      trainer.learn(message.body()); // bad: other-person
    }
  }

  public void goodAuthorById(Post post) {
    if (consents.training(post.author().id())) {
      trainer.learn(post.text()); // ok
    }
  }

  public void goodOwner(Photo photo) {
    if (consents.training(photo.ownerId())) {
      trainer.learn(photo.caption()); // ok
    }
  }

  public void badPhotoId(Photo photo) {
    if (consents.training(photo.id())) {
      trainer.learn(photo.caption()); // bad: other-person
    }
  }

  public void goodOwnSetting(User user) {
    if (user.agreesToTraining()) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badFriend(User user) {
    if (consents.training(user)) {
      trainer.learn(user.friends().get(0).bio()); // bad: other-person
    }
  }

  public void goodFriend(User user) {
    User friend = user.friends().get(0);
    if (consents.training(friend)) {
      trainer.learn(friend.bio()); // ok
    }
  }

  public void goodFetchedFor(User user) {
    if (consents.training(user)) {
      for (Post post : posts.by(user)) {
        trainer.learn(post.text()); // ok
      }
    }
  }

  public void badFetchedForOther(User user, User other) {
    if (consents.training(user)) {
      for (Post post : posts.by(other)) {
        trainer.learn(post.text()); // bad: other-person
      }
    }
  }

  public void badFetchedAll(User user) {
    if (consents.training(user)) {
      for (Post post : posts.all()) {
        trainer.learn(post.text()); // bad: other-person
      }
    }
  }

  public void goodFetchedPerson(Photo photo) {
    User owner = users.byId(photo.ownerId());
    if (consents.training(owner)) {
      trainer.learn(photo.caption()); // ok
    }
  }

  public void badSwappedPosts(Post first, Post second) {
    if (consents.training(first.author())) {
      trainer.learn(second.text()); // bad: other-person
    }
  }

  public void badOneOfTwo(Post first, Post second, boolean swap) {
    Post chosen = swap ? second : first;
    if (consents.training(first.author())) {
      trainer.learn(chosen.text()); // bad: other-person|not-on-every-path
    }
  }

  public void goodOneOfTwo(Post first, Post second, boolean swap) {
    Post chosen = swap ? second : first;
    if (consents.training(chosen.author())) {
      trainer.learn(chosen.text()); // ok
    }
  }

  public void badTogether(User user, User other) {
    if (consents.training(user)) {
      trainer.learn(user.bio() + other.bio()); // bad: other-person
    }
  }
}
