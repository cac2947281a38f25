package bench.flowlibrary;

import bench.api.Trainer;
import bench.model.User;
import java.util.StringTokenizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Regular expressions. */
final class Patterns {

  private static final Pattern WORD = Pattern.compile("[a-z]+");

  void groups(User user, Trainer trainer) {
    Matcher personal = WORD.matcher(user.bio());
    trainer.learn(personal.find()); // EXPECT: none
    trainer.learn(personal.group()); // EXPECT: MissingConsentCheck
    trainer.learn(personal.group(0)); // EXPECT: MissingConsentCheck
    Matcher clean = WORD.matcher(user.handle());
    trainer.learn(clean.find()); // EXPECT: none
    trainer.learn(clean.group()); // EXPECT: none
  }

  void replaced(User user, Trainer trainer) {
    trainer.learn(WORD.matcher(user.bio()).replaceAll("*")); // EXPECT: MissingConsentCheck
    trainer.learn(WORD.matcher(user.handle()).replaceAll("*")); // EXPECT: none
    trainer.learn(WORD.matcher("template").replaceAll(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(WORD.matcher("template").replaceFirst(user.handle())); // EXPECT: none
    trainer.learn(WORD.matcher("template").replaceAll(m -> user.bio())); // EXPECT: MissingConsentCheck
  }

  void asked(User user, Trainer trainer) {
    trainer.learn(WORD.matcher(user.bio()).matches()); // EXPECT: none
    trainer.learn(Pattern.matches("[a-z]+", user.bio())); // EXPECT: none
    trainer.learn(WORD.asPredicate().test(user.bio())); // EXPECT: none
    trainer.learn(WORD.pattern()); // EXPECT: none
    trainer.learn(WORD.matcher(user.bio()).results().count()); // EXPECT: none
  }

  void splits(User user, Trainer trainer) {
    trainer.learn(Pattern.compile(",").split(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Pattern.compile(",").split(user.handle())); // EXPECT: none
    trainer.learn(Pattern.compile(",").splitAsStream(user.bio()).toList()); // EXPECT: MissingConsentCheck
    WORD.matcher(user.bio()).results().map(MatchResult::group).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    WORD.matcher(user.handle()).results().map(MatchResult::group).forEach(trainer::learn); // EXPECT: none
    StringTokenizer tokens = new StringTokenizer(user.bio());
    trainer.learn(tokens.nextToken()); // EXPECT: MissingConsentCheck
    trainer.learn(tokens.hasMoreTokens()); // EXPECT: none
    trainer.learn(Pattern.quote(user.bio())); // EXPECT: MissingConsentCheck
  }
}
