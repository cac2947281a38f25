package jakarta.persistence;

import java.util.List;
import java.util.stream.Stream;

public interface TypedQuery<X> extends Query {
  List<X> getResultList();

  Stream<X> getResultStream();

  X getSingleResult();

  TypedQuery<X> setParameter(String name, Object value);

  TypedQuery<X> setMaxResults(int most);
}
