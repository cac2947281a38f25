package bench.guardnested;

import io.purposebound.annotations.PersonalData;

/** A remark names nobody. */
public record Remark(@PersonalData String text, int stars) {}
