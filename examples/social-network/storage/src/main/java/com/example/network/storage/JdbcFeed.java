package com.example.network.storage;

import com.example.network.feed.Comment;
import com.example.network.feed.Feed;
import com.example.network.feed.Post;
import com.example.network.person.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** All posts and comments. */
public final class JdbcFeed implements Feed {
  private static final String POSTS =
      "select "
          + JdbcPeople.COLUMNS
          + ", t.id, t.text, t.topic, t.published_on from posts t join people p on p.id = t.author";
  private static final String COMMENTS =
      "select "
          + JdbcPeople.COLUMNS
          + ", c.post, c.text, c.topic, c.published_on"
          + " from comments c join people p on p.id = c.author";

  private final Database database;

  public JdbcFeed(Database database) {
    this.database = database;
  }

  @Override
  public List<Post> posts() {
    return database.query(POSTS + " order by t.id", JdbcFeed::post);
  }

  @Override
  public List<Post> postsOfStaff() {
    return database.query(POSTS + " where p.staff order by t.id", JdbcFeed::post);
  }

  @Override
  public List<Comment> comments() {
    return database.query(COMMENTS + " order by c.post, c.published_on", JdbcFeed::comment);
  }

  private static Post post(ResultSet row) throws SQLException {
    return new Post(
        row.getLong("id"),
        JdbcPeople.person(row),
        row.getString("text"),
        Topic.valueOf(row.getString("topic")),
        row.getDate("published_on").toLocalDate());
  }

  private static Comment comment(ResultSet row) throws SQLException {
    return new Comment(
        row.getLong("post"),
        JdbcPeople.person(row),
        row.getString("text"),
        Topic.valueOf(row.getString("topic")),
        row.getDate("published_on").toLocalDate());
  }
}
