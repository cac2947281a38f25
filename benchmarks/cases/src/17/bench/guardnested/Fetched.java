package bench.guardnested;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Photo;
import bench.model.PhotoRepository;
import bench.model.Post;
import bench.model.PostRepository;
import bench.model.User;
import bench.model.UserRepository;

/** People and posts that calls returned. */
public class Fetched {

  private final ConsentService consents;
  private final UserRepository users;
  private final PostRepository posts;
  private final PhotoRepository photos;
  private final Trainer trainer;

  public Fetched(
      ConsentService consents, UserRepository users, PostRepository posts, PhotoRepository photos, Trainer trainer) {
    this.consents = consents;
    this.users = users;
    this.posts = posts;
    this.photos = photos;
    this.trainer = trainer;
  }

  public void ownerFetched(Photo photo) {
    User owner = users.byId(photo.ownerId());
    if (consents.allowsTraining(owner)) {
      trainer.learn(photo.caption()); // EXPECT: none
      trainer.learn(owner.bio()); // EXPECT: none
    }
  }

  public void otherFetched(Photo photo, long otherId) {
    User other = users.byId(otherId);
    if (consents.allowsTraining(other)) {
      trainer.learn(photo.caption()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void postsOfFetched(long id) {
    User user = users.byId(id);
    if (consents.allowsTraining(user)) {
      for (Post post : posts.findByAuthor(id)) {
        trainer.learn(post.text()); // EXPECT: none
      }
      for (Post post : posts.findByAuthor(user)) {
        trainer.learn(post.text()); // EXPECT: none
      }
    }
  }

  public void photosOfOther(User user, long otherId) {
    if (consents.allowsTraining(user)) {
      for (Photo photo : photos.findByOwner(otherId)) {
        trainer.learn(photo.caption()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void ownerOfPhoto(long photoId) {
    Photo photo = photos.byId(photoId);
    if (consents.allowsTraining(photo.ownerId())) {
      trainer.learn(users.byId(photo.ownerId()).bio()); // EXPECT: none
      trainer.learn(photo.caption()); // EXPECT: none
    }
  }

  public void photoIdForOwner(long photoId) {
    if (consents.allowsTraining(photoId)) {
      trainer.learn(photos.byId(photoId).caption()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void authorFetched(Post post) {
    User author = users.byId(post.author().id());
    if (consents.allowsTraining(author)) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void allOfThem(User user) {
    if (consents.allowsTraining(user)) {
      for (Post post : posts.findAll()) {
        trainer.learn(post.text()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }
}
