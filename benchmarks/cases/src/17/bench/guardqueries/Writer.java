package bench.guardqueries;

import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;
import jakarta.persistence.Table;

/** A row that a mapper makes. */
@Table(name = "writers")
@DataSubject
public record Writer(
    long id,
    @PersonalData String bio,
    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) boolean aiConsent) {}
