package bench.guardimport;

import bench.api.AuditLog;
import bench.api.ConsentService;
import bench.api.CorpusFactory;
import bench.api.CorpusWriter;
import bench.api.Purpose;
import bench.model.Page;
import bench.model.Post;
import bench.model.PostRepository;
import bench.model.User;
import bench.model.UserRepository;
import java.util.Locale;

/** A nightly job in the way that teams write it: pages, skips, counts and a corpus that is closed. */
public class NightlyImport {

  private final UserRepository users;
  private final PostRepository posts;
  private final ConsentService consents;
  private final CorpusFactory corpora;
  private final AuditLog audit;

  public NightlyImport(
      UserRepository users, PostRepository posts, ConsentService consents, CorpusFactory corpora, AuditLog audit) {
    this.users = users;
    this.posts = posts;
    this.consents = consents;
    this.corpora = corpora;
    this.audit = audit;
  }

  public int run() {
    int written = 0;
    int number = 0;
    boolean last = false;
    try (CorpusWriter corpus = corpora.open("posts")) {
      while (!last) {
        Page<Post> page = posts.page(number++);
        for (Post post : page.items()) {
          if (!mayUse(post)) {
            audit.note("skipped " + post.id());
            continue;
          }
          corpus.writeLine(clean(post.text())); // EXPECT: none
          written++;
        }
        last = page.last();
      }
    }
    return written;
  }

  public int runOpen() {
    int written = 0;
    try (CorpusWriter corpus = corpora.open("bios")) {
      for (Long id : users.allIds()) {
        User user = users.byId(id);
        if (user == null || user.bio() == null) {
          continue;
        }
        corpus.writeLine(clean(user.bio())); // EXPECT: MissingConsentCheck
        written++;
      }
    }
    return written;
  }

  public void runByIds() {
    try (CorpusWriter corpus = corpora.open("bios")) {
      for (Long id : users.allIds()) {
        if (!consents.granted(id, Purpose.AI_TRAINING)) {
          continue;
        }
        corpus.writeLine(users.byId(id).bio()); // EXPECT: none
        for (Post post : posts.findByAuthor(id)) {
          corpus.writeLine(post.text()); // EXPECT: none
        }
      }
    }
  }

  private boolean mayUse(Post post) {
    return post.likes() > 3 && !post.language().isEmpty() && agreed(post.author());
  }

  private boolean agreed(User author) {
    return author != null && Boolean.TRUE.equals(consents.answer(author, Purpose.AI_TRAINING));
  }

  private static String clean(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('\n', ' ');
  }
}
