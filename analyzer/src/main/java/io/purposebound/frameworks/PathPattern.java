package io.purposebound.frameworks;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern of request paths as web frameworks write it: {@code *} is one segment or a part of one,
 * {@code **} any number of them, <code>{id}</code> a segment that is given.
 *
 * @param segments what stands between the slashes
 */
record PathPattern(List<String> segments) {
  private static final String ANY_NUMBER = "**";

  /** A segment that is given whatever it is: <code>{id}</code>, not <code>{id:[0-9]+}</code>. */
  private static final Pattern ONE_GIVEN = Pattern.compile("[{][^{}:]*[}]");

  static PathPattern of(String text) {
    return new PathPattern(Arrays.stream(text.split("/")).filter(s -> !s.isEmpty()).toList());
  }

  /** Returns whether every request that a mapping takes is one of the pattern's. */
  boolean covers(PathPattern mapping) {
    return matches(segments, mapping.segments, false);
  }

  /** Returns whether a request that a mapping takes could be one of the pattern's. */
  boolean meets(PathPattern mapping) {
    return matches(segments, mapping.segments, true);
  }

  /** Returns whether the text is one that the configuration only gives at run time. */
  static boolean isOpen(String text) {
    return text.contains("${") || text.contains("#{");
  }

  private static boolean matches(List<String> pattern, List<String> path, boolean perhaps) {
    if (!path.isEmpty() && isAnyNumber(path.get(0))) {
      return perhaps || pattern.equals(List.of(ANY_NUMBER));
    }
    if (pattern.isEmpty()) {
      return path.isEmpty();
    }
    List<String> rest = pattern.subList(1, pattern.size());
    if (isAnyNumber(pattern.get(0))) {
      for (int i = 0; i <= path.size(); i++) {
        if (matches(rest, path.subList(i, path.size()), perhaps)) {
          return true;
        }
      }
      return false;
    }
    return !path.isEmpty()
        && matches(pattern.get(0), path.get(0), perhaps)
        && matches(rest, path.subList(1, path.size()), perhaps);
  }

  private static boolean isAnyNumber(String segment) {
    return segment.equals(ANY_NUMBER) || segment.startsWith("{*");
  }

  private static boolean isGiven(String segment) {
    return segment.contains("*") || segment.contains("?") || segment.contains("{");
  }

  private static boolean matches(String pattern, String segment, boolean perhaps) {
    if (pattern.equals("*") || ONE_GIVEN.matcher(pattern).matches()) {
      return true;
    }
    if (isGiven(segment)) {
      return perhaps || pattern.equals(segment);
    }
    if (pattern.contains("{")) {
      return perhaps;
    }
    StringBuilder regex = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return segment.matches(regex.toString());
  }
}
