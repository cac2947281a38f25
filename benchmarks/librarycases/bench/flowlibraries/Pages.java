package bench.flowlibraries;

import bench.api.Trainer;
import bench.model.User;
import io.purposebound.annotations.PersonalData;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.repository.CrudRepository;
import org.springframework.http.ResponseEntity;

/** Spring: beans that are asked for, repositories, pages, answers of a controller. */
final class Pages {
  static final class Note {
    @PersonalData String text = "";
    String title = "";
  }

  interface Notes extends CrudRepository<Note, Long> {}

  static final class Formats {
    String personal(User user) {
      return user.bio();
    }

    String clean(User user) {
      return user.handle();
    }
  }

  void beans(ApplicationContext context, User user, Trainer trainer) {
    trainer.learn(context.getBean(Formats.class).personal(user)); // EXPECT: MissingConsentCheck
    trainer.learn(context.getBean(Formats.class).clean(user)); // EXPECT: none
  }

  void repository(Notes notes, User user, Trainer trainer) {
    for (Note note : notes.findAll()) {
      trainer.learn(note.text); // EXPECT: MissingConsentCheck
      trainer.learn(note.title); // EXPECT: none
    }
    notes.findById(3L).map(note -> note.text).ifPresent(trainer::learn); // EXPECT: MissingConsentCheck
    Note made = new Note();
    made.title = user.handle();
    trainer.learn(notes.save(made).title); // EXPECT: none
    trainer.learn(notes.count()); // EXPECT: none
    Note copy = new Note();
    copy.title = user.bio();
    trainer.learn(notes.save(copy).title); // EXPECT: MissingConsentCheck
  }

  void pages(User user, Trainer trainer) {
    PageImpl<User> page = new PageImpl<>(List.of(user));
    trainer.learn(page.getContent().get(0).bio()); // EXPECT: MissingConsentCheck
    trainer.learn(page.map(User::bio).getContent()); // EXPECT: MissingConsentCheck
    trainer.learn(page.map(User::handle).getContent()); // EXPECT: none
    trainer.learn(page.getTotalElements()); // EXPECT: none
  }

  void answers(User user, Trainer trainer) {
    trainer.learn(ResponseEntity.ok(user.bio()).getBody()); // EXPECT: MissingConsentCheck
    trainer.learn(ResponseEntity.ok(user.bio()).getStatusCode()); // EXPECT: none
  }
}
