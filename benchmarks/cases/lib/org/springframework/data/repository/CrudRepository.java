package org.springframework.data.repository;

import java.util.Optional;

/** Stand-in for the interface of that name. */
public interface CrudRepository<T, K> extends Repository<T, K> {

  Optional<T> findById(K id);

  Iterable<T> findAll();
}
