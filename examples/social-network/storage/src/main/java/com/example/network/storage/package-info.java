/** Keeps everything in an embedded SQL database. */
package com.example.network.storage;
