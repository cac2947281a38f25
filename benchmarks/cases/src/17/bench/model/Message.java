package bench.model;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;

/** A private message; its person is the sender. */
public record Message(
    long id, @DataSubject User sender, User recipient, @PersonalData String body) {}
