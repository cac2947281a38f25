/** What everybody who works with texts needs. */
package com.example.network.text;
