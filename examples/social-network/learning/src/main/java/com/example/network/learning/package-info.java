/** The machine learning: a topic model with Tribuo, embeddings for the search. */
package com.example.network.learning;
