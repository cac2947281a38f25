/** The assistant's search: embeddings in LangChain4j's in-memory store. */
package com.example.network.search.langchain;
