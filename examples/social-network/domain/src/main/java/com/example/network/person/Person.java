package com.example.network.person;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;
import java.time.LocalDate;

/**
 * Somebody with an account.
 *
 * @param staff whether the account is a test account of the network's own staff
 */
@DataSubject
public record Person(
    long id,
    @PersonalData(purpose = Purposes.ESSENTIAL_SERVICE, category = "user.name") String handle,
    LocalDate joinedOn,
    boolean staff) {}
