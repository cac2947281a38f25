/** The machine learning, as the rest of the network sees it. */
package com.example.network.learning;
