/** What the network runs every night over its users' content, after the mend. */
package com.example.network.jobs;
