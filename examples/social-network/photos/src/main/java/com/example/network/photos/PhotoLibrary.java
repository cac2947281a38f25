package com.example.network.photos;

import com.example.network.database.Database;
import com.example.network.person.People;
import com.example.network.person.Person;
import com.example.network.person.Topic;
import io.purposebound.annotations.DataSubject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** The photos on people's phones, as the app backed them up. */
public final class PhotoLibrary {
  private static final String PHOTOS =
      "select "
          + People.COLUMNS
          + ", f.id, f.caption, f.place, f.face, f.topic"
          + " from photos f join people p on p.id = f.owner";

  private final Database database;

  public PhotoLibrary(Database database) {
    this.database = database;
  }

  public List<Photo> all() {
    return database.query(PHOTOS + " order by f.id", PhotoLibrary::photo);
  }

  public List<Photo> of(@DataSubject Person owner) {
    return database.query(
        PHOTOS + " where p.id = ? order by f.id", PhotoLibrary::photo, owner.id());
  }

  private static Photo photo(ResultSet row) throws SQLException {
    Object[] vector = (Object[]) row.getArray("face").getArray();
    return new Photo(
        row.getLong("id"),
        People.person(row),
        row.getString("caption"),
        row.getString("place"),
        new FaceTemplate(Arrays.stream(vector).map(Double.class::cast).toList()),
        Topic.valueOf(row.getString("topic")));
  }
}
