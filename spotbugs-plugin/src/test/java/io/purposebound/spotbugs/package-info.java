/** Tests of the SpotBugs face, in one virtual machine with SpotBugs and as its users start it. */
package io.purposebound.spotbugs;
