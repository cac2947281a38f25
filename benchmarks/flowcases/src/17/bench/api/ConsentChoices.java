package bench.api;

import bench.model.ConsentStatus;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.Purposes;

public record ConsentChoices(
    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) boolean training,
    @ConsentCheck(purpose = "analytics") boolean analytics,
    @ConsentCheck(purpose = "train_ai_system.fine_tuning", grantedWhen = "GRANTED")
        ConsentStatus fineTuning) {}
