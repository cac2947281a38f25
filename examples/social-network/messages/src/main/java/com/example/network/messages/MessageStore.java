package com.example.network.messages;

import java.util.List;

/** All messages. */
public interface MessageStore {
  List<Message> all();
}
