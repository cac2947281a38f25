package com.example.network.person;

import com.example.network.database.Database;
import io.purposebound.annotations.DataSubject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The accounts and their profiles. */
public final class People {
  /** The columns that {@link #person} reads, for joins by the other parts of the network. */
  public static final String COLUMNS = "p.id person_id, p.handle, p.joined_on, p.staff";

  private final Database database;

  public People(Database database) {
    this.database = database;
  }

  public List<Person> all() {
    return database.query("select " + COLUMNS + " from people p order by p.id", People::person);
  }

  public Optional<Person> named(String handle) {
    String sql = "select " + COLUMNS + " from people p where p.handle = ?";
    return database.query(sql, People::person, handle).stream().findFirst();
  }

  public Optional<Profile> profile(@DataSubject Person person) {
    return database
        .query(
            "select bio, beliefs, interest from profiles where person = ?",
            row -> profile(person, row),
            person.id())
        .stream()
        .findFirst();
  }

  public List<Profile> profiles() {
    return database.query(
        "select "
            + COLUMNS
            + ", f.bio, f.beliefs, f.interest from profiles f join people p on p.id = f.person order by p.id",
        row -> profile(person(row), row));
  }

  /** The person in a row that selects {@link #COLUMNS}. */
  public static Person person(ResultSet row) throws SQLException {
    return new Person(
        row.getLong("person_id"),
        row.getString("handle"),
        row.getDate("joined_on").toLocalDate(),
        row.getBoolean("staff"));
  }

  private static Profile profile(Person person, ResultSet row) throws SQLException {
    return new Profile(
        person,
        row.getString("bio"),
        row.getString("beliefs"),
        Topic.valueOf(row.getString("interest")));
  }
}
