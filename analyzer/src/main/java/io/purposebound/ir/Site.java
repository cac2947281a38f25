package io.purposebound.ir;

import io.purposebound.classfile.MethodKey;
import org.jspecify.annotations.Nullable;

/**
 * An instruction, in the calling context in which it runs: the outermost call first, the
 * instruction itself innermost.
 */
public final class Site {
  private static final int MAX_DEPTH = 12;

  private final MethodKey method;
  private final int index;
  private final int line;
  private final @Nullable Site inner;
  private final int hash;
  private final int depth;

  private Site(MethodKey method, int index, int line, @Nullable Site inner) {
    this.method = method;
    this.index = index;
    this.line = line;
    this.inner = inner;
    this.depth = inner == null ? 1 : inner.depth + 1;
    this.hash = (method.hashCode() * 31 + index) * 31 + (inner == null ? 7 : inner.hash);
  }

  /** Returns the site of an instruction in a method. */
  public static Site of(MethodKey method, int index, int line) {
    return new Site(method, index, line, null);
  }

  /**
   * Returns this site as seen from a call of its method. Contexts are bounded: a call that is
   * already on the way (recursion) is not entered twice, and depth ends at a fixed limit.
   */
  public Site under(Site call) {
    if (contains(call)) {
      return this.method.equals(call.method) && this.index == call.index ? this : cutTo(call);
    }
    if (depth >= MAX_DEPTH) {
      return new Site(call.method, call.index, call.line, last());
    }
    return new Site(call.method, call.index, call.line, this);
  }

  private boolean contains(Site call) {
    for (Site s = this; s != null; s = s.inner) {
      if (s.index == call.index && s.method.equals(call.method)) {
        return true;
      }
    }
    return false;
  }

  private Site cutTo(Site call) {
    for (Site s = this; s != null; s = s.inner) {
      if (s.index == call.index && s.method.equals(call.method)) {
        return s;
      }
    }
    return this;
  }

  private Site last() {
    Site s = this;
    while (s.inner != null) {
      s = s.inner;
    }
    return s;
  }

  /** Returns the method of the outermost instruction. */
  public MethodKey method() {
    return method;
  }

  /** Returns the index of the outermost instruction in its method. */
  public int index() {
    return index;
  }

  /** Returns the line of the outermost instruction, 0 where unknown. */
  public int line() {
    return line;
  }

  /** Returns the site within the called method, null where this is the instruction itself. */
  public @Nullable Site inner() {
    return inner;
  }

  /** Returns the instruction itself, without the calls that lead to it. */
  public Site innermost() {
    return last();
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    return o instanceof Site s
        && hash == s.hash
        && index == s.index
        && method.equals(s.method)
        && java.util.Objects.equals(inner, s.inner);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return method.name() + "@" + line + (inner == null ? "" : ">" + inner);
  }
}
