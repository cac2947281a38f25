package org.springframework.data.repository;

/** Stand-in for the interface of that name. */
public interface Repository<T, K> {}
