package bench.flowlibraries;

import bench.api.Trainer;
import bench.model.User;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;

/** Jackson and Gson: objects that are written and read, and trees. */
final class Json {

  static final class Dto {
    public String text;
  }

  void jackson(User user, ObjectMapper mapper, Trainer trainer) throws JsonProcessingException {
    trainer.learn(mapper.writeValueAsString(user)); // EXPECT: MissingConsentCheck
    trainer.learn(mapper.writeValueAsString(user.handle())); // EXPECT: none
    trainer.learn(mapper.writeValueAsBytes(Map.of("k", user.bio()))); // EXPECT: MissingConsentCheck
    trainer.learn(mapper.writer().writeValueAsString(user)); // EXPECT: MissingConsentCheck
    trainer.learn(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(user.id())); // EXPECT: none
    Dto dto = mapper.readValue(mapper.writeValueAsString(user), Dto.class);
    trainer.learn(dto.text); // EXPECT: MissingConsentCheck
    trainer.learn(mapper.convertValue(user, Map.class)); // EXPECT: MissingConsentCheck
    trainer.learn(mapper.readTree(user.bio()).path("x").asText()); // EXPECT: MissingConsentCheck
    trainer.learn(mapper.readTree(user.handle()).path("x").asText()); // EXPECT: none
  }

  void jacksonTrees(User user, ObjectMapper mapper, Trainer trainer) {
    ObjectNode node = mapper.createObjectNode();
    node.put("bio", user.bio()).put("name", user.handle());
    trainer.learn(node.get("bio").asText()); // EXPECT: MissingConsentCheck
    trainer.learn(node.get("name").asText()); // EXPECT: none
    trainer.learn(node.toString()); // EXPECT: MissingConsentCheck
    ObjectNode clean = mapper.createObjectNode();
    clean.put("name", user.handle());
    trainer.learn(clean.toString()); // EXPECT: none
  }

  void gson(User user, Trainer trainer) {
    Gson gson = new GsonBuilder().setPrettyPrinting().create();
    trainer.learn(gson.toJson(user)); // EXPECT: MissingConsentCheck
    trainer.learn(gson.toJson(user.handle())); // EXPECT: none
    trainer.learn(new Gson().fromJson(user.bio(), Dto.class).text); // EXPECT: MissingConsentCheck
    JsonObject object = new JsonObject();
    object.addProperty("bio", user.bio());
    object.addProperty("name", user.handle());
    trainer.learn(object.get("bio").getAsString()); // EXPECT: MissingConsentCheck
    trainer.learn(object.get("name").getAsString()); // EXPECT: none
    trainer.learn(object.toString()); // EXPECT: MissingConsentCheck
    JsonArray array = new JsonArray();
    array.add(user.handle());
    trainer.learn(array.get(0)); // EXPECT: none
  }
}
