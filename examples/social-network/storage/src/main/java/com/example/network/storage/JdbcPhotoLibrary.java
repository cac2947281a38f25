package com.example.network.storage;

import com.example.network.person.Person;
import com.example.network.person.Topic;
import com.example.network.photos.FaceTemplate;
import com.example.network.photos.Photo;
import com.example.network.photos.PhotoLibrary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** The photos on people's phones, as the app backed them up. */
public final class JdbcPhotoLibrary implements PhotoLibrary {
  private static final String PHOTOS =
      "select "
          + JdbcPeople.COLUMNS
          + ", f.id, f.caption, f.place, f.face, f.topic"
          + " from photos f join people p on p.id = f.owner";

  private final Database database;

  public JdbcPhotoLibrary(Database database) {
    this.database = database;
  }

  @Override
  public List<Photo> all() {
    return database.query(PHOTOS + " order by f.id", JdbcPhotoLibrary::photo);
  }

  @Override
  public List<Photo> of(Person owner) {
    return database.query(
        PHOTOS + " where p.id = ? order by f.id", JdbcPhotoLibrary::photo, owner.id());
  }

  private static Photo photo(ResultSet row) throws SQLException {
    Object[] vector = (Object[]) row.getArray("face").getArray();
    return new Photo(
        row.getLong("id"),
        JdbcPeople.person(row),
        row.getString("caption"),
        row.getString("place"),
        new FaceTemplate(Arrays.stream(vector).map(Double.class::cast).toList()),
        Topic.valueOf(row.getString("topic")));
  }
}
