package bench.model;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Sensitivity;

public record HealthNote(
    long id,
    @DataSubject User patient,
    @PersonalData(sensitivity = Sensitivity.SPECIAL_CATEGORY) String diagnosis) {}
