package com.example.network.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.tools.RunScript;

/** One embedded SQL database. */
public final class Database implements AutoCloseable {
  private final Connection connection;

  private Database(Connection connection) {
    this.connection = connection;
  }

  /** A fresh database in memory with the sample data. */
  public static Database withSampleData() {
    try {
      Database database = new Database(DriverManager.getConnection("jdbc:h2:mem:"));
      for (String script : List.of("/people.sql", "/feed.sql", "/photos.sql", "/messages.sql")) {
        database.run(script);
      }
      return database;
    } catch (SQLException e) {
      throw new DatabaseException("cannot open the database", e);
    }
  }

  private void run(String script) throws SQLException {
    try (InputStream in = Database.class.getResourceAsStream(script)) {
      if (in == null) {
        throw new DatabaseException("no script " + script + " on the class path");
      }
      RunScript.execute(connection, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new DatabaseException("cannot read " + script, e);
    }
  }

  public <T> List<T> query(String sql, RowMapper<T> mapper, Object... parameters) {
    try (PreparedStatement statement = prepare(sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<T> result = new ArrayList<>();
      while (rows.next()) {
        result.add(mapper.map(rows));
      }
      return result;
    } catch (SQLException e) {
      throw new DatabaseException("cannot run: " + sql, e);
    }
  }

  public void update(String sql, Object... parameters) {
    try (PreparedStatement statement = prepare(sql, parameters)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("cannot run: " + sql, e);
    }
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new DatabaseException("cannot close the database", e);
    }
  }
}
