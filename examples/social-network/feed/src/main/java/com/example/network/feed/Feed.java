package com.example.network.feed;

import com.example.network.database.Database;
import com.example.network.person.People;
import com.example.network.person.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** All posts and comments. */
public final class Feed {
  private static final String POSTS =
      "select "
          + People.COLUMNS
          + ", t.id, t.text, t.topic, t.published_on from posts t join people p on p.id = t.author";
  private static final String COMMENTS =
      "select "
          + People.COLUMNS
          + ", c.post, c.text, c.topic, c.published_on"
          + " from comments c join people p on p.id = c.author";

  private final Database database;

  public Feed(Database database) {
    this.database = database;
  }

  public List<Post> posts() {
    return database.query(POSTS + " order by t.id", Feed::post);
  }

  public List<Post> postsOfStaff() {
    return database.query(POSTS + " where p.staff order by t.id", Feed::post);
  }

  public List<Comment> comments() {
    return database.query(COMMENTS + " order by c.post, c.published_on", Feed::comment);
  }

  private static Post post(ResultSet row) throws SQLException {
    return new Post(
        row.getLong("id"),
        People.person(row),
        row.getString("text"),
        Topic.valueOf(row.getString("topic")),
        row.getDate("published_on").toLocalDate());
  }

  private static Comment comment(ResultSet row) throws SQLException {
    return new Comment(
        row.getLong("post"),
        People.person(row),
        row.getString("text"),
        Topic.valueOf(row.getString("topic")),
        row.getDate("published_on").toLocalDate());
  }
}
