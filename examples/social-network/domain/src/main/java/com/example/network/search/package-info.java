/** The assistant's search, as the rest of the network sees it. */
package com.example.network.search;
