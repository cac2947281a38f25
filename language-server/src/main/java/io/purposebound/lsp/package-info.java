/**
 * The editor's face: a language server that judges projects as they are typed, saved or not.
 *
 * <p>{@code ServerMain} speaks the protocol; {@code Workspace} holds the modules and has them
 * judged one after another in one thread; {@code ModuleProgram} is a module's classes, with the
 * edited files compiled in memory; the rest turns reports into what editors show.
 */
@NullMarked
package io.purposebound.lsp;

import org.jspecify.annotations.NullMarked;
