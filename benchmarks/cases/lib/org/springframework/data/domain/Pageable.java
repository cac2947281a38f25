package org.springframework.data.domain;

/** Stand-in for the interface of that name. */
public interface Pageable {}
