/** A thin layer over JDBC. */
package com.example.network.database;
