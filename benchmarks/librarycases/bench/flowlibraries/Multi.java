package bench.flowlibraries;

import bench.api.Trainer;
import bench.model.User;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Containers of a library that keep their elements in a container of the platform. */
final class Multi {
  void entries(User user, Trainer trainer) {
    MultiValueMap<String, String> personal = new LinkedMultiValueMap<>();
    MultiValueMap<String, String> clean = new LinkedMultiValueMap<>();
    personal.add("k", user.bio());
    clean.add("k", user.handle());
    for (Map.Entry<String, List<String>> e : personal.entrySet()) {
      trainer.learn(e.getValue().get(0)); // EXPECT: MissingConsentCheck
      trainer.learn(e.getKey()); // EXPECT: none
    }
    for (Map.Entry<String, List<String>> e : clean.entrySet()) {
      trainer.learn(e.getValue().get(0)); // EXPECT: none
    }
    trainer.learn(personal.get("k").get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(clean.get("k").get(0)); // EXPECT: none
    for (List<String> row : personal.values()) {
      trainer.learn(row); // EXPECT: MissingConsentCheck
    }
  }

  void views(User user, Trainer trainer) {
    MultiValueMap<String, String> personal = new LinkedMultiValueMap<>();
    MultiValueMap<String, String> clean = new LinkedMultiValueMap<>();
    personal.add("k", user.bio());
    clean.add("k", user.handle());
    MultiValueMap<String, String> view = CollectionUtils.unmodifiableMultiValueMap(personal);
    MultiValueMap<String, String> other = CollectionUtils.unmodifiableMultiValueMap(clean);
    trainer.learn(view.getFirst("k")); // EXPECT: MissingConsentCheck
    trainer.learn(other.getFirst("k")); // EXPECT: none
    for (Map.Entry<String, List<String>> e : view.entrySet()) {
      trainer.learn(e.getValue().get(0)); // EXPECT: MissingConsentCheck
    }
    for (Map.Entry<String, List<String>> e : other.entrySet()) {
      trainer.learn(e.getValue().get(0)); // EXPECT: none
    }
  }

  void headers(User user, Trainer trainer) {
    HttpHeaders personal = new HttpHeaders();
    HttpHeaders clean = new HttpHeaders();
    personal.add("X-Note", user.bio());
    clean.add("X-Note", user.handle());
    trainer.learn(personal.getFirst("X-Note")); // EXPECT: MissingConsentCheck
    trainer.learn(clean.getFirst("X-Note")); // EXPECT: none
  }
}
