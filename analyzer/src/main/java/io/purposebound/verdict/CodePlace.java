package io.purposebound.verdict;

/**
 * A place in the analysed program.
 *
 * @param className binary class name with dots, {@code com.acme.Feed$Inner}
 * @param method method name, {@code <init>} for constructors
 * @param descriptor JVM descriptor of the method
 * @param sourceFile path of the source file below its source root, {@code com/acme/Feed.java}, as
 *     the class file tells it (package plus SourceFile attribute); empty where it tells none
 * @param line line number from 1, or 0 where the class file holds none
 */
public record CodePlace(
    String className, String method, String descriptor, String sourceFile, int line) {}
