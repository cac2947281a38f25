package bench.model;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;

/** What people answered in forms that name their purposes. */
public record Feedback(
    @DataSubject User giver,
    @PersonalData(purpose = Purposes.TRAIN_AI_SYSTEM) String rating,
    @PersonalData(purpose = "train_ai_system.evaluation") String verdict,
    @PersonalData(purpose = {"analytics", "personalize.content"}) String remark) {}
