package io.purposebound.report;

import java.nio.charset.StandardCharsets;

/** Makes a relative URI reference of a path with {@code /}: percent-encoded UTF-8. */
final class RelativeUri {
  private static final String PLAIN = "-._~!$&'()*+,;=@/";
  private static final String HEX = "0123456789ABCDEF";

  private RelativeUri() {}

  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      // A colon is encoded too: in the first segment it would look like a scheme.
      if (letter || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return uri.toString();
  }
}
