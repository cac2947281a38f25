/**
 * Tests of the language server; the packaged server is driven over its standard input and output.
 */
package io.purposebound.lsp;
