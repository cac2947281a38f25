/** What people were told, what they allowed and what they objected to. */
package com.example.network.consent;
