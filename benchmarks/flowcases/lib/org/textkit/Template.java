package org.textkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A text with places for values. */
public class Template {

  private final String pattern;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private Function<Object, String> printer = String::valueOf;

  public Template(String pattern) {
    this.pattern = pattern;
  }

  public Template set(String name, Object value) {
    values.put(name, value);
    return this;
  }

  public Template printWith(Function<Object, String> changed) {
    this.printer = changed;
    return this;
  }

  public String pattern() {
    return pattern;
  }

  public String render() {
    String text = pattern;
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      text = text.replace("${" + entry.getKey() + "}", printer.apply(entry.getValue()));
    }
    return text;
  }
}
