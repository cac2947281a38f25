package bench.guardrecord;

import bench.api.Purpose;
import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.ForPurpose;

/** A consent as a row: whose, for what, and whether it was given. */
public record Grant(
    @DataSubject User person, @ForPurpose Purpose purpose, @ConsentCheck boolean given) {}
