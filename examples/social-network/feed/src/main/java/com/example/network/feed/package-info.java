/** The feed: what people publish, and what others answer. */
package com.example.network.feed;
