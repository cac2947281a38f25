package com.example.network.person;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;
import io.purposebound.annotations.Sensitivity;

/** What a person tells about themselves, and what interests them most. */
public record Profile(
    @DataSubject Person person,
    @PersonalData(purpose = Purposes.ESSENTIAL_SERVICE, category = "user.content.public")
        String bio,
    @PersonalData(
            purpose = Purposes.ESSENTIAL_SERVICE,
            sensitivity = Sensitivity.SPECIAL_CATEGORY,
            category = "user.demographic.religious_belief")
        String beliefs,
    Topic interest) {}
