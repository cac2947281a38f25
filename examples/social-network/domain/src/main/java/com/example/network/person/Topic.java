package com.example.network.person;

/** What a text is about, as its author tagged it. */
public enum Topic {
  GARDEN,
  TRAVEL,
  COOKING
}
