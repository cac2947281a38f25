package io.purposebound.frameworks;

import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.MethodKey;
import io.purposebound.ir.Loc;
import java.util.Optional;

/**
 * An attribute of an entity.
 *
 * @param place where its value is kept
 * @param type its type
 * @param check the accessor that is declared a check, where it is the accessor and not the field
 */
public record Attribute(Loc place, JavaType type, Optional<MethodKey> check) {}
