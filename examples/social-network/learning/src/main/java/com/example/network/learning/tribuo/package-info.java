/** The topic model, with Tribuo. */
package com.example.network.learning.tribuo;
