package consentbench.domain;

import consentbench.annotations.Person;
import consentbench.annotations.Personal;

/** A message is about its sender. */
public record Message(long id, @Person User sender, User recipient, @Personal String body) {}
