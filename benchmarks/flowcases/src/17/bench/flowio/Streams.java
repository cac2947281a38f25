package bench.flowio;

import bench.api.Trainer;
import bench.model.User;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Streams, readers, writers, buffers and files. */
final class Streams {

  void bytes(User user, Trainer trainer) throws IOException {
    ByteArrayOutputStream personal = new ByteArrayOutputStream();
    ByteArrayOutputStream clean = new ByteArrayOutputStream();
    personal.write(user.bio().getBytes(StandardCharsets.UTF_8));
    clean.write(user.handle().getBytes(StandardCharsets.UTF_8));
    trainer.learn(personal.toByteArray()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.toByteArray()); // EXPECT: none
    trainer.learn(personal.size()); // EXPECT: none
    InputStream in = new ByteArrayInputStream(personal.toByteArray());
    trainer.learn(new String(in.readAllBytes(), StandardCharsets.UTF_8)); // EXPECT: MissingConsentCheck
    byte[] buffer = new byte[100];
    int n = new ByteArrayInputStream(personal.toByteArray()).read(buffer);
    trainer.learn(buffer); // EXPECT: MissingConsentCheck
    trainer.learn(n); // EXPECT: none
    personal.reset();
    trainer.learn(personal.toString()); // EXPECT: none
  }

  void layered(User user, Trainer trainer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      out.write(user.bio());
    }
    trainer.learn(bytes.toString(StandardCharsets.UTF_8)); // EXPECT: MissingConsentCheck
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes.toByteArray()), StandardCharsets.UTF_8))) {
      String line;
      while ((line = in.readLine()) != null) {
        trainer.learn(line); // EXPECT: MissingConsentCheck
      }
    }
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(user.bio().getBytes(StandardCharsets.UTF_8));
    }
    trainer.learn(zipped.toByteArray()); // EXPECT: MissingConsentCheck
    trainer.learn(new GZIPInputStream(new ByteArrayInputStream(zipped.toByteArray())).readAllBytes()); // EXPECT: MissingConsentCheck
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(other, true, StandardCharsets.UTF_8)) {
      out.println(user.handle());
    }
    trainer.learn(other.toString(StandardCharsets.UTF_8)); // EXPECT: none
  }

  void texts(User user, Trainer trainer) throws IOException {
    StringWriter personal = new StringWriter();
    StringWriter clean = new StringWriter();
    new PrintWriter(personal).printf("%s!", user.bio());
    new PrintWriter(clean).append(user.handle());
    trainer.learn(personal.toString()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.toString()); // EXPECT: none
    trainer.learn(personal.getBuffer().length()); // EXPECT: none
    Reader in = new StringReader(user.bio());
    char[] buffer = new char[10];
    in.read(buffer);
    trainer.learn(new String(buffer)); // EXPECT: MissingConsentCheck
    trainer.learn((char) new StringReader(user.bio()).read()); // EXPECT: MissingConsentCheck
    trainer.learn((char) new StringReader(user.handle()).read()); // EXPECT: none
    StringWriter moved = new StringWriter();
    new StringReader(user.bio()).transferTo(moved);
    trainer.learn(moved.toString()); // EXPECT: MissingConsentCheck
    CharArrayWriter chars = new CharArrayWriter();
    chars.write(user.bio());
    trainer.learn(chars.toCharArray()); // EXPECT: MissingConsentCheck
    trainer.learn(new BufferedReader(new StringReader(user.bio())).lines().toList()); // EXPECT: MissingConsentCheck
  }

  void data(User user, Trainer trainer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(user.bio());
    out.writeInt(3);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    trainer.learn(in.readUTF()); // EXPECT: MissingConsentCheck
    ByteArrayOutputStream clean = new ByteArrayOutputStream();
    new DataOutputStream(clean).writeUTF(user.handle());
    trainer.learn(new DataInputStream(new ByteArrayInputStream(clean.toByteArray())).readUTF()); // EXPECT: none
    InputStream both =
        new SequenceInputStream(
            new ByteArrayInputStream(clean.toByteArray()), new ByteArrayInputStream(bytes.toByteArray()));
    trainer.learn(both.readAllBytes()); // EXPECT: MissingConsentCheck
  }

  static final class Card implements Serializable {
    private static final long serialVersionUID = 1;
    final String text;
    transient String note;

    Card(String text) {
      this.text = text;
    }
  }

  void serialized(User user, Trainer trainer) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new Card(user.bio()));
    }
    trainer.learn(bytes.toByteArray()); // EXPECT: MissingConsentCheck
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Card card = (Card) in.readObject();
      trainer.learn(card.text); // EXPECT: MissingConsentCheck
    }
    ByteArrayOutputStream clean = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(clean)) {
      out.writeObject(new Card(user.handle()));
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(clean.toByteArray()))) {
      trainer.learn(((Card) in.readObject()).text); // EXPECT: none
    }
  }

  void buffers(User user, Trainer trainer) {
    ByteBuffer personal = ByteBuffer.wrap(user.bio().getBytes(StandardCharsets.UTF_8));
    ByteBuffer clean = ByteBuffer.allocate(10);
    clean.put(user.handle().getBytes(StandardCharsets.UTF_8)).flip();
    trainer.learn(personal.array()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.array()); // EXPECT: none
    trainer.learn(StandardCharsets.UTF_8.decode(personal).toString()); // EXPECT: MissingConsentCheck
    trainer.learn(personal.remaining()); // EXPECT: none
    CharBuffer chars = CharBuffer.wrap(user.bio());
    trainer.learn(chars.toString()); // EXPECT: MissingConsentCheck
    byte[] out = new byte[9];
    personal.get(out);
    trainer.learn(out); // EXPECT: MissingConsentCheck
  }

  void piped(User user, Trainer trainer) throws IOException {
    PipedWriter out = new PipedWriter();
    PipedReader in = new PipedReader(out);
    out.write(user.bio());
    trainer.learn((char) in.read()); // EXPECT: MissingConsentCheck
  }

  static final class Learning extends Writer {
    private final Trainer trainer;

    Learning(Trainer trainer) {
      this.trainer = trainer;
    }

    @Override
    public void write(char[] cbuf, int off, int len) {
      trainer.learn(new String(cbuf, off, len)); // EXPECT: MissingConsentCheck
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  void own(User user, Trainer trainer) throws IOException {
    new Learning(trainer).write(user.bio().toCharArray(), 0, 3);
  }
}
