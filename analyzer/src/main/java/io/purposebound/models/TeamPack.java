package io.purposebound.models;

import io.purposebound.policy.InputException;
import io.purposebound.policy.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pack that a team ships, read in full. */
public final class TeamPack {
  private static final Pattern ARGUMENT = Pattern.compile("\\barg(\\d+)\\b");

  private final ModelFile file;
  private final Pack pack;

  private TeamPack(ModelFile file) {
    this.file = file;
    this.pack = new Pack(PackName.of(file), () -> file);
  }

  /**
   * Reads a pack and all its rows.
   *
   * @param file name for messages
   * @throws InputException with file, line and column where it cannot be read
   */
  public static TeamPack read(String file, String text) {
    TeamPack read = new TeamPack(ModelFileReader.read(file, text));
    read.pack.parseAll();
    return read;
  }

  /** Returns the name of the pack. */
  public String library() {
    return file.library();
  }

  /** Returns binary names of classes one of which shows that the library is there; none: always. */
  public List<String> markers() {
    return pack.name().markers();
  }

  /** Returns the names of the artifacts that the rows were read from. */
  public List<String> artifacts() {
    return pack.header("artifacts");
  }

  /**
   * Compares the rows with the classes that they describe.
   *
   * @param classes what is at hand
   * @return one line for each mistake, with file, line and column
   */
  public List<String> mistakes(DescribedClasses classes) {
    List<String> all = new ArrayList<>();
    file.classes()
        .forEach(
            (owner, rows) -> {
              SourceLine at = file.owners().get(owner);
              Optional<List<DescribedClasses.Described>> methods = classes.methods(owner);
              if (methods.isEmpty()) {
                if (at != null) {
                  all.add(at.error(0, "no class " + owner + " is at hand").getMessage());
                }
                return;
              }
              rows.forEach((key, row) -> check(row, methods.get(), all));
            });
    return all;
  }

  private static void check(
      ModelFile.Row row, List<DescribedClasses.Described> methods, List<String> all) {
    String key = row.key().text();
    boolean any = key.endsWith("(*)");
    String name = key.substring(0, key.indexOf('('));
    List<DescribedClasses.Described> meant = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (DescribedClasses.Described m : methods) {
      String signature = Signature.of(m.name(), m.descriptor());
      known.add(signature);
      if (any ? m.name().equals(name) : signature.equals(key)) {
        meant.add(m);
      }
    }
    if (meant.isEmpty()) {
      String hint = Nearest.hint(key, known);
      all.add(row.key().error(0, "no method " + key + " is there" + hint).getMessage());
      return;
    }
    int most = meant.stream().mapToInt(DescribedClasses.Described::parameters).max().orElse(0);
    for (SourceLine piece : row.pieces()) {
      Matcher arguments = ARGUMENT.matcher(piece.text());
      while (arguments.find()) {
        if (Integer.parseInt(arguments.group(1)) >= most) {
          String message = key + " has no " + arguments.group();
          all.add(piece.error(arguments.start(), message).getMessage());
        }
      }
    }
  }

  Pack pack() {
    return pack;
  }
}
