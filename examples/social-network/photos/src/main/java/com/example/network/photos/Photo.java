package com.example.network.photos;

import com.example.network.person.Person;
import com.example.network.person.Topic;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;
import io.purposebound.annotations.Sensitivity;

/** A photo in somebody's library. */
public record Photo(
    long id,
    @DataSubject Person owner,
    @PersonalData(purpose = Purposes.ESSENTIAL_SERVICE, category = "user.content.private")
        String caption,
    @PersonalData(
            purpose = Purposes.ESSENTIAL_SERVICE,
            sensitivity = Sensitivity.SENSITIVE,
            category = "user.location")
        String place,
    @PersonalData(
            purpose = Purposes.ESSENTIAL_SERVICE,
            sensitivity = Sensitivity.SPECIAL_CATEGORY,
            category = "user.biometric")
        FaceTemplate face,
    Topic topic) {}
