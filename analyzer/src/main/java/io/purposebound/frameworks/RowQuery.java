package io.purposebound.frameworks;

import io.purposebound.classfile.JavaType;
import java.util.List;

/**
 * A method that is a query.
 *
 * @param element the method, as reports name it
 * @param entity what the repository keeps
 * @param query what it says
 * @param sql whether names are those of tables and columns
 * @param exists whether it answers whether there is such a row, or how many
 * @param parameters names of its parameters; empty where none is known
 */
public record RowQuery(
    String element,
    JavaType entity,
    Query query,
    boolean sql,
    boolean exists,
    List<String> parameters) {}
