package com.example.network.storage;

import com.example.network.person.People;
import com.example.network.person.Person;
import com.example.network.person.Profile;
import com.example.network.person.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The accounts and their profiles. */
public final class JdbcPeople implements People {
  /** The columns that {@link #person} reads, for joins by the other parts of the network. */
  public static final String COLUMNS = "p.id person_id, p.handle, p.joined_on, p.staff";

  private final Database database;

  public JdbcPeople(Database database) {
    this.database = database;
  }

  @Override
  public List<Person> all() {
    return database.query("select " + COLUMNS + " from people p order by p.id", JdbcPeople::person);
  }

  @Override
  public Optional<Person> named(String handle) {
    String sql = "select " + COLUMNS + " from people p where p.handle = ?";
    return database.query(sql, JdbcPeople::person, handle).stream().findFirst();
  }

  @Override
  public Optional<Profile> profile(Person person) {
    return database
        .query(
            "select bio, beliefs, interest from profiles where person = ?",
            row -> profile(person, row),
            person.id())
        .stream()
        .findFirst();
  }

  @Override
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
