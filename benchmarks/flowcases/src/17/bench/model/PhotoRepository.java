package bench.model;

import io.purposebound.annotations.DataSubject;
import java.util.List;

public interface PhotoRepository {

  Photo byId(long photoId);

  List<Photo> findByOwner(@DataSubject long ownerId);

  List<Photo> findAll();
}
