package bench.flowlibrary;

import bench.api.Trainer;
import bench.model.User;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** JDBC: what is set as a parameter, and what comes out by column. */
final class Databases {

  void parameters(Connection connection, User user, Trainer trainer) throws SQLException {
    try (PreparedStatement personal = connection.prepareStatement("insert into t values (?, ?)");
        PreparedStatement clean = connection.prepareStatement("insert into t values (?)")) {
      personal.setLong(1, user.id());
      personal.setString(2, user.bio());
      clean.setString(1, user.handle());
      trainer.learn(personal); // EXPECT: MissingConsentCheck
      trainer.learn(clean); // EXPECT: none
      trainer.learn(personal.executeUpdate()); // EXPECT: none
    }
  }

  void asked(Connection connection, User user, Trainer trainer) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      ResultSet rows = statement.executeQuery("select * from users where name = 'x'");
      while (rows.next()) {
        trainer.learn(rows.getString("name")); // EXPECT: none
      }
      ResultSet echoed = statement.executeQuery("select '" + user.bio() + "'");
      trainer.learn(echoed.getString(1)); // EXPECT: MissingConsentCheck
    }
  }

  void updated(ResultSet rows, User user, Trainer trainer) throws SQLException {
    rows.updateString("bio", user.bio());
    trainer.learn(rows.getString("bio")); // EXPECT: MissingConsentCheck
    trainer.learn(rows.getRow()); // EXPECT: none
  }

  void called(Connection connection, User user, Trainer trainer) throws SQLException {
    CallableStatement call = connection.prepareCall("{ ? = call shout(?) }");
    call.setString(2, user.bio());
    call.execute();
    trainer.learn(call.getString(1)); // EXPECT: MissingConsentCheck
  }
}
