package com.example.network.person;

import io.purposebound.annotations.DataSubject;
import java.util.List;
import java.util.Optional;

/** The accounts and their profiles. */
public interface People {
  List<Person> all();

  Optional<Person> named(String handle);

  Optional<Profile> profile(@DataSubject Person person);

  List<Profile> profiles();
}
