package bench.policypurposes;

import bench.model.User;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;

public record Sheet(
    @DataSubject User person,
    @PersonalData(purpose = "acme.research.ai") String answers,
    @PersonalData(purpose = "acme.research.ai.language") String text) {}
