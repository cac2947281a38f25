package com.example.network.consent;

import java.time.LocalDate;

/**
 * A notice to the users.
 *
 * @param effectiveOn from when on the network does what the notice says
 */
public record Notice(long id, String text, LocalDate sentOn, LocalDate effectiveOn) {}
