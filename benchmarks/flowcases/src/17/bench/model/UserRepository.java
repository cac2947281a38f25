package bench.model;

import io.purposebound.annotations.DataSubject;
import java.util.List;
import java.util.Optional;

public interface UserRepository {

  User byId(@DataSubject long userId);

  Optional<User> find(@DataSubject long userId);

  List<User> findAll();

  Page<User> page(int number);

  List<Long> allIds();
}
