package bench.guardnested;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import java.util.List;

/** A person with friends, letters, remarks and settings. */
@DataSubject
public interface Holder {

  long id();

  @PersonalData
  String about();

  Settings settings();

  List<Holder> friends();

  Holder partner();

  List<Letter> inbox();

  List<Remark> remarks();
}
