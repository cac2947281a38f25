/** Puts the parts together. */
package com.example.network.app;
