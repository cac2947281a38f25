package bench.guardrecord;

import bench.model.User;
import io.purposebound.annotations.DataSubject;
import java.util.List;

/** Where grants are kept. */
public interface Grants {

  Grant latest(@DataSubject User person);

  List<Grant> of(@DataSubject User person);
}
