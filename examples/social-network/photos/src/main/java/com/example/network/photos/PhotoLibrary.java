package com.example.network.photos;

import com.example.network.person.Person;
import io.purposebound.annotations.DataSubject;
import java.util.List;

/** The photos on people's phones, as the app backed them up. */
public interface PhotoLibrary {
  List<Photo> all();

  List<Photo> of(@DataSubject Person owner);
}
