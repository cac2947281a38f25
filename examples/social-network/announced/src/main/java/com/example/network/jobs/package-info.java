/** What the network runs every night over its users' content, as it was announced. */
package com.example.network.jobs;
