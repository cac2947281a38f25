package bench.guardimport;

import bench.api.ConsentService;
import bench.api.FeatureStore;
import bench.api.Trainer;
import bench.model.Photo;
import bench.model.PhotoRepository;
import bench.model.User;
import bench.model.UserRepository;

/** Photos: the owner is only an id, and the caption and the pixels are separate. */
public class PhotoExport {

  private final PhotoRepository photos;
  private final UserRepository users;
  private final ConsentService consents;
  private final FeatureStore store;
  private final Trainer trainer;

  public PhotoExport(
      PhotoRepository photos, UserRepository users, ConsentService consents, FeatureStore store, Trainer trainer) {
    this.photos = photos;
    this.users = users;
    this.consents = consents;
    this.store = store;
    this.trainer = trainer;
  }

  public void export() {
    for (Photo photo : photos.findAll()) {
      if (consents.allowsTraining(photo.ownerId())) {
        store.put("photo-" + photo.id(), photo.pixels()); // EXPECT: none
      }
      store.put("caption-" + photo.id(), photo.caption()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void exportOfOwner(long ownerId) {
    User owner = users.byId(ownerId);
    if (!consents.allowsTraining(owner)) {
      return;
    }
    for (Photo photo : photos.findByOwner(ownerId)) {
      store.put("photo-" + photo.id(), photo.pixels()); // EXPECT: none
    }
  }

  public void exportForViewer(User viewer) {
    if (!viewer.allowsAiTraining()) {
      return;
    }
    photos.findAll().stream().map(Photo::caption).forEach(trainer::learn); // EXPECT: ConsentOfAnotherSubject
  }
}
