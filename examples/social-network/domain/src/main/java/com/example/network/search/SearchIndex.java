package com.example.network.search;

import java.util.List;

/** Where the assistant looks things up: retrieval, which trains no model. */
public interface SearchIndex {
  void add(String text);

  /** The texts that are most like this one, best first. */
  List<String> find(String text);
}
