/**
 * The people of the network, what they say about themselves, and the topics that they talk about.
 */
package com.example.network.person;
