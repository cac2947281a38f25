package consentbench.domain;

import consentbench.annotations.Person;
import consentbench.annotations.Personal;

/** A post of one person. */
public record Post(long id, @Person User author, @Personal String text, int likes) {}
