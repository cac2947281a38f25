package consentbench.domain;

import consentbench.annotations.Person;
import consentbench.annotations.Personal;
import consentbench.annotations.Sensitive;

/** Data of a special category, and others. */
public record Checkup(@Person User patient, @Sensitive String diagnosis, @Personal String remark) {}
