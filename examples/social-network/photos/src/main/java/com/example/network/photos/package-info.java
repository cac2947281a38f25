/** The photo app: a library per person, and suggestions what to share. */
package com.example.network.photos;
