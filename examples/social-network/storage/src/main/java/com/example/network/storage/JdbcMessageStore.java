package com.example.network.storage;

import com.example.network.messages.Message;
import com.example.network.messages.MessageStore;
import com.example.network.person.People;
import com.example.network.person.Person;
import com.example.network.person.Topic;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All messages. */
public final class JdbcMessageStore implements MessageStore {
  private final Database database;
  private final People people;

  public JdbcMessageStore(Database database) {
    this.database = database;
    this.people = new JdbcPeople(database);
  }

  @Override
  public List<Message> all() {
    Map<Long, Person> byId =
        people.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
    return database.query(
        "select id, sender, recipient, text, topic from messages order by id",
        row ->
            new Message(
                row.getLong("id"),
                byId.get(row.getLong("sender")),
                byId.get(row.getLong("recipient")),
                row.getString("text"),
                Topic.valueOf(row.getString("topic"))));
  }
}
