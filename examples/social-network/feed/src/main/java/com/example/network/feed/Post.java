package com.example.network.feed;

import com.example.network.person.Person;
import com.example.network.person.Topic;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;
import java.time.LocalDate;

/** A public post. People publish it to be read and to be found. */
public record Post(
    long id,
    @DataSubject Person author,
    @PersonalData(
            purpose = {Purposes.ESSENTIAL_SERVICE, Purposes.USE_AI_SYSTEM_RETRIEVAL},
            category = "user.content.public")
        String text,
    Topic topic,
    LocalDate publishedOn) {}
