package org.springframework.data.domain;

import java.util.List;

/** Stand-in for the interface of that name. */
public interface Page<T> extends Iterable<T> {

  List<T> getContent();
}
