package consentbench.domain;

import consentbench.annotations.AskedPurpose;
import consentbench.annotations.Consent;
import consentbench.annotations.Person;
import java.time.Instant;

/** One line of a table of consents. */
public record ConsentRow(@Person long userId, @AskedPurpose Use use, @Consent boolean granted, Instant withdrawnAt) {}
