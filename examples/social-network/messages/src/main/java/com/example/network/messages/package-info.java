/** The short-message app. */
package com.example.network.messages;
