package com.example.network.messages;

import com.example.network.person.Person;
import com.example.network.person.Topic;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;
import io.purposebound.annotations.Sensitivity;

/** A private message: what it says is about its sender. */
public record Message(
    long id,
    @DataSubject Person sender,
    Person recipient,
    @PersonalData(
            purpose = Purposes.ESSENTIAL_SERVICE,
            sensitivity = Sensitivity.SENSITIVE,
            category = "user.content.private")
        String text,
    Topic topic) {}
