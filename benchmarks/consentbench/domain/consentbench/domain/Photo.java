package consentbench.domain;

import consentbench.annotations.Person;
import consentbench.annotations.Personal;

/** A photo names its owner by id. */
public record Photo(long id, @Person long ownerId, @Personal String caption) {}
