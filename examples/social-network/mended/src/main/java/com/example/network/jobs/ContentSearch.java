package com.example.network.jobs;

import com.example.network.feed.Feed;
import com.example.network.feed.Post;
import com.example.network.search.SearchIndex;

/** Fills the assistant's search. */
final class ContentSearch {
  private final SearchIndex index;

  ContentSearch(SearchIndex index) {
    this.index = index;
  }

  void addPosts(Feed feed) {
    for (Post post : feed.posts()) {
      index.add(post.text());
    }
  }
}
