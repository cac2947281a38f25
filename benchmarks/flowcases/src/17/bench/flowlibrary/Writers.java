package bench.flowlibrary;

import bench.api.Trainer;
import bench.model.Photo;
import bench.model.User;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** Writers, readers and streams of bytes. */
final class Writers {

  void strings(User user, Trainer trainer) {
    StringWriter text = new StringWriter();
    text.write(user.handle());
    trainer.learn(text.toString()); // EXPECT: none
    text.write(user.bio());
    trainer.learn(text.toString()); // EXPECT: MissingConsentCheck
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    out.println(user.bio());
    out.flush();
    trainer.learn(printed.toString()); // EXPECT: MissingConsentCheck
    StringWriter clean = new StringWriter();
    new PrintWriter(clean, true).printf("%s", user.handle());
    trainer.learn(clean.toString()); // EXPECT: none
  }

  void bytes(User user, Trainer trainer) throws IOException {
    ByteArrayOutputStream personal = new ByteArrayOutputStream();
    personal.write(user.bio().getBytes(StandardCharsets.UTF_8));
    trainer.learn(personal.toByteArray()); // EXPECT: MissingConsentCheck
    trainer.learn(personal.toString(StandardCharsets.UTF_8)); // EXPECT: MissingConsentCheck
    ByteArrayOutputStream clean = new ByteArrayOutputStream();
    clean.write(user.handle().getBytes(StandardCharsets.UTF_8));
    trainer.learn(clean.toByteArray()); // EXPECT: none
    DataOutputStream data = new DataOutputStream(clean);
    data.writeUTF(user.bio());
    trainer.learn(clean.toByteArray()); // EXPECT: MissingConsentCheck
  }

  void read(User user, Trainer trainer) throws IOException {
    BufferedReader personal = new BufferedReader(new StringReader(user.bio()));
    trainer.learn(personal.readLine()); // EXPECT: MissingConsentCheck
    personal.lines().forEach(trainer::learn); // EXPECT: MissingConsentCheck
    BufferedReader clean = new BufferedReader(new StringReader(user.handle()));
    trainer.learn(clean.readLine()); // EXPECT: none
    InputStream in = new ByteArrayInputStream(user.bio().getBytes(StandardCharsets.UTF_8));
    trainer.learn(in.readAllBytes()); // EXPECT: MissingConsentCheck
    InputStream other = new ByteArrayInputStream(user.handle().getBytes(StandardCharsets.UTF_8));
    trainer.learn(other.readAllBytes()); // EXPECT: none
    Reader bytes = new InputStreamReader(new ByteArrayInputStream(user.bio().getBytes()));
    trainer.learn(new BufferedReader(bytes).readLine()); // EXPECT: MissingConsentCheck
  }

  void intoBuffer(User user, Trainer trainer) throws IOException {
    char[] personal = new char[8];
    new StringReader(user.bio()).read(personal);
    trainer.learn(personal); // EXPECT: MissingConsentCheck
    char[] clean = new char[8];
    new StringReader(user.handle()).read(clean);
    trainer.learn(clean); // EXPECT: none
  }

  void scanned(User user, Trainer trainer) {
    Scanner personal = new Scanner(user.bio());
    trainer.learn(personal.hasNext()); // EXPECT: none
    trainer.learn(personal.next()); // EXPECT: MissingConsentCheck
    trainer.learn(personal.nextLine()); // EXPECT: MissingConsentCheck
    Scanner clean = new Scanner(user.handle());
    trainer.learn(clean.next()); // EXPECT: none
  }

  void buffered(User user, Trainer trainer) throws IOException {
    StringWriter target = new StringWriter();
    try (BufferedWriter writer = new BufferedWriter(target)) {
      writer.write(user.handle());
      writer.newLine();
      writer.append(user.bio());
    }
    trainer.learn(target.toString()); // EXPECT: MissingConsentCheck
    StringWriter clean = new StringWriter();
    try (BufferedWriter writer = new BufferedWriter(clean)) {
      writer.write(user.handle());
    }
    trainer.learn(clean.toString()); // EXPECT: none
  }

  void buffers(User user, Photo photo, Trainer trainer) {
    trainer.learn(ByteBuffer.wrap(photo.pixels()).array()); // EXPECT: MissingConsentCheck
    trainer.learn(ByteBuffer.wrap(new byte[] {1, 2}).array()); // EXPECT: none
    trainer.learn(CharBuffer.wrap(user.bio()).toString()); // EXPECT: MissingConsentCheck
    trainer.learn(CharBuffer.wrap(user.handle()).toString()); // EXPECT: none
  }

  /** A part of a text, read by a parser of the program. */
  void parsed(User user, Trainer trainer) throws IOException {
    trainer.learn(firstLine(new StringReader(user.bio()))); // EXPECT: MissingConsentCheck
    trainer.learn(firstLine(new StringReader(user.handle()))); // EXPECT: none
  }

  private static String firstLine(Reader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = reader.read();
    while (c >= 0 && c != '\n') {
      line.append((char) c);
      c = reader.read();
    }
    return line.toString();
  }
}
