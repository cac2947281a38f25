package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.Shape;

/** What an object is known to be exactly. */
record Exact(JavaType type, Shape shape) {}
