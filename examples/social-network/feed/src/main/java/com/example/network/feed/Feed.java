package com.example.network.feed;

import java.util.List;

/** All posts and comments. */
public interface Feed {
  List<Post> posts();

  List<Post> postsOfStaff();

  List<Comment> comments();
}
