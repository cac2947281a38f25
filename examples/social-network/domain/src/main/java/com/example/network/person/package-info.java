/** The people of the network, what they say about themselves, and the topics that interest them. */
package com.example.network.person;
