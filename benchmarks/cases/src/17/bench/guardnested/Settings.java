package bench.guardnested;

import io.purposebound.annotations.PersonalData;

/** Part of a person. */
public record Settings(@PersonalData String signature, String theme) {}
