/** Tests of the javac face; the packaged jar is tested in javac as its users call it. */
package io.purposebound.javac;
