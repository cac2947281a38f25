package com.example.network.feed;

import com.example.network.person.Person;
import com.example.network.person.Topic;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;
import java.time.LocalDate;

/** What somebody wrote under a post. */
public record Comment(
    long post,
    @DataSubject Person author,
    @PersonalData(purpose = Purposes.ESSENTIAL_SERVICE, category = "user.content.public")
        String text,
    Topic topic,
    LocalDate publishedOn) {}
