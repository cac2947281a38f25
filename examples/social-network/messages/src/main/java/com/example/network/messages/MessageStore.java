package com.example.network.messages;

import com.example.network.database.Database;
import com.example.network.person.People;
import com.example.network.person.Person;
import com.example.network.person.Topic;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All messages. */
public final class MessageStore {
  private final Database database;
  private final People people;

  public MessageStore(Database database) {
    this.database = database;
    this.people = new People(database);
  }

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
