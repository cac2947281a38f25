package bench.model;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Sensitivity;

public record ChildProfile(
    @DataSubject long childId, @PersonalData(sensitivity = Sensitivity.CHILD) String story) {}
