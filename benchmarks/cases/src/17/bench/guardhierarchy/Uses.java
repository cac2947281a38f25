package bench.guardhierarchy;

import io.purposebound.annotations.AiTrainingSink;
import io.purposebound.annotations.DataSubject;
import java.util.List;

/** Uses and subjects that are declared on an interface hold for every override. */
public interface Uses {

  void learn(@AiTrainingSink Object example);

  List<String> storiesOf(@DataSubject long personId);
}
