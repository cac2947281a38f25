package bench.guardkeyed;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.HealthNote;
import bench.model.HealthRepository;
import bench.model.Photo;
import bench.model.PhotoRepository;
import bench.model.User;
import bench.model.UserRepository;
import java.util.List;

/** Data that a call returned for the person it was given. */
public class Repositories {

  private final ConsentService consents;
  private final HealthRepository health;
  private final PhotoRepository photos;
  private final UserRepository users;
  private final Trainer trainer;

  public Repositories(
      ConsentService consents, HealthRepository health, PhotoRepository photos, UserRepository users, Trainer trainer) {
    this.consents = consents;
    this.health = health;
    this.photos = photos;
    this.users = users;
    this.trainer = trainer;
  }

  public void goodPatient(User patient) {
    if (consents.explicitlyAllowsTraining(patient)) {
      for (HealthNote note : health.findByPatient(patient)) {
        trainer.learn(note.diagnosis()); // EXPECT: none
      }
    }
  }

  public void badPatientBasis(User patient) {
    if (consents.allowsTraining(patient)) {
      for (HealthNote note : health.findByPatient(patient)) {
        trainer.learn(note.diagnosis()); // EXPECT: InsufficientLegalBasis
      }
    }
  }

  public void badAllPatients(User patient) {
    if (consents.explicitlyAllowsTraining(patient)) {
      for (HealthNote note : health.findAll()) {
        trainer.learn(note.diagnosis()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void goodStream(long ownerId) {
    if (!consents.allowsTraining(ownerId)) {
      return;
    }
    photos.findByOwner(ownerId).stream().map(Photo::caption).forEach(trainer::learn); // EXPECT: none
  }

  public void badStream(long ownerId, long otherId) {
    if (!consents.allowsTraining(ownerId)) {
      return;
    }
    photos.findByOwner(otherId)
        .stream()
        .map(Photo::caption)
        .forEach(trainer::learn); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodPerOwner(List<Long> ids) {
    for (long id : ids) {
      if (consents.allowsTraining(id)) {
        photos.findByOwner(id).forEach(p -> trainer.learn(p.caption())); // EXPECT: none
      }
    }
  }

  public void badPerOwner(List<Long> ids, long adminId) {
    for (long id : ids) {
      if (consents.allowsTraining(adminId)) {
        photos.findByOwner(id).forEach(p -> trainer.learn(p.caption())); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void goodFilteredIds(List<Long> ids) {
    ids.stream()
        .filter(id -> consents.allowsTraining(id))
        .map(id -> users.byId(id))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badFilteredIds(List<Long> ids) {
    ids.stream()
        .filter(id -> !consents.allowsTraining(id))
        .map(id -> users.byId(id))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void goodFlatMapped(List<Long> ids) {
    ids.stream()
        .filter(id -> consents.granted(id, Purpose.AI_TRAINING))
        .flatMap(id -> photos.findByOwner(id).stream())
        .forEach(p -> trainer.learn(p.pixels())); // EXPECT: none
  }
}
