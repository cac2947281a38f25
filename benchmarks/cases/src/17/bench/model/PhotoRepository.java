package bench.model;

import io.purposebound.annotations.DataSubject;
import java.util.List;

/** Fetches photos; {@code byId} takes the id of a photo, not of a person. */
public interface PhotoRepository {

  Photo byId(long photoId);

  List<Photo> findByOwner(@DataSubject long ownerId);

  List<Photo> findAll();
}
