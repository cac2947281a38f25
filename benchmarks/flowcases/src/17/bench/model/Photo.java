package bench.model;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Sensitivity;

public record Photo(
    long id,
    @DataSubject long ownerId,
    @PersonalData(sensitivity = Sensitivity.SENSITIVE) byte[] pixels,
    @PersonalData String caption) {}
