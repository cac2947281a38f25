package com.example.network.photos;

import com.example.network.person.Person;
import io.purposebound.annotations.DataSubject;
import java.util.List;

/** "These photos show the same person: share them as an album?" */
public record SharingSuggestion(@DataSubject Person owner, List<Long> photos) {}
