package bench.model;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;

/** A message is about its sender. */
public record Message(
    long id, @DataSubject User sender, User recipient, @PersonalData String body) {}
