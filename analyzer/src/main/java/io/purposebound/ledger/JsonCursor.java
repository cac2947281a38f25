package io.purposebound.ledger;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.purposebound.policy.InputException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON and says where it stands: every mistake is one line with file, line and column. */
final class JsonCursor {
  /** The reader tells its place in its text form and in its messages, and nowhere else. */
  private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");

  private final String file;
  private final JsonReader json;

  JsonCursor(String file, String text) {
    this.file = file;
    this.json = new JsonReader(new StringReader(text));
    json.setStrictness(Strictness.STRICT);
  }

  /** Something that reads. */
  interface Step<T> {
    T read() throws IOException;
  }

  /** Something that reads the value of a member. */
  interface Member {
    void read(String name) throws IOException;
  }

  /** Reads an object; {@code member} reads each value. */
  void object(String what, Member member) {
    expect(JsonToken.BEGIN_OBJECT, what);
    run(
        () -> {
          json.beginObject();
          while (json.hasNext()) {
            member.read(json.nextName());
          }
          json.endObject();
          return true;
        });
  }

  /** Reads an array; {@code element} reads each element. */
  void array(String what, Runnable element) {
    expect(JsonToken.BEGIN_ARRAY, what);
    run(
        () -> {
          json.beginArray();
          while (json.hasNext()) {
            element.run();
          }
          json.endArray();
          return true;
        });
  }

  String text(String what) {
    expect(JsonToken.STRING, what);
    return run(json::nextString);
  }

  int number(String what) {
    expect(JsonToken.NUMBER, what);
    return run(
        () -> {
          try {
            return json.nextInt();
          } catch (NumberFormatException e) {
            throw wrong(what + ": expected a whole number");
          }
        });
  }

  /** Reads one text or a list of texts. */
  List<String> texts(String what) {
    if (run(json::peek) != JsonToken.BEGIN_ARRAY) {
      return List.of(text(what));
    }
    List<String> all = new ArrayList<>();
    array(what, () -> all.add(text(what)));
    return all;
  }

  /** Reads to the end; what stands behind the value is a mistake. */
  void end() {
    expect(JsonToken.END_DOCUMENT, "the end of the file");
  }

  private void expect(JsonToken token, String what) {
    JsonToken found = run(json::peek);
    if (found != token) {
      throw wrong(what + ": expected " + name(token) + ", found " + name(found));
    }
  }

  private static String name(JsonToken token) {
    return switch (token) {
      case BEGIN_ARRAY -> "a list";
      case BEGIN_OBJECT -> "an object";
      case STRING -> "a text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL -> "null";
      case END_DOCUMENT -> "the end of the file";
      case END_ARRAY, END_OBJECT, NAME -> "the end of a list or object";
    };
  }

  private <T> T run(Step<T> step) {
    try {
      return step.read();
    } catch (EOFException e) {
      throw wrong("the file ends too early: was it cut off?");
    } catch (IOException e) {
      throw at(() -> String.valueOf(e.getMessage()), "not JSON: " + plain(e));
    }
  }

  private static String plain(IOException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    Matcher place = PLACE.matcher(message);
    String what = place.find() ? message.substring(0, place.start()).strip() : message;
    return what.isEmpty() ? "a comma or bracket is missing or too many" : what;
  }

  /** Returns a mistake at the place that was read last. */
  InputException wrong(String message) {
    return at(json::toString, message);
  }

  private InputException at(Supplier<String> place, String message) {
    Matcher m = PLACE.matcher(place.get());
    String where = m.find() ? ":" + m.group(1) + ":" + m.group(2) : "";
    return new InputException(file + where + ": " + message);
  }
}
