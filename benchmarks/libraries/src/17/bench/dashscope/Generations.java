package bench.dashscope;

import bench.api.Consents;
import bench.model.Post;
import com.alibaba.dashscope.aigc.generation.Generation;
import com.alibaba.dashscope.aigc.generation.GenerationParam;
import com.alibaba.dashscope.common.Message;
import com.alibaba.dashscope.common.Role;
import com.alibaba.dashscope.exception.InputRequiredException;
import com.alibaba.dashscope.exception.NoApiKeyException;
import java.util.Arrays;

/** Asks Qwen, as the documentation of the SDK shows it. */
final class Generations {
  private final Consents consents;
  private final Generation generation;

  Generations(Consents consents, Generation generation) {
    this.consents = consents;
    this.generation = generation;
  }

  private static GenerationParam param(String text) {
    Message system = Message.builder().role(Role.SYSTEM.getValue()).content("Be brief.").build();
    Message user = Message.builder().role(Role.USER.getValue()).content(text).build();
    return GenerationParam.builder()
        .model("qwen-plus")
        .messages(Arrays.asList(system, user))
        .resultFormat(GenerationParam.ResultFormat.MESSAGE)
        .build();
  }

  void bad(Post post) throws NoApiKeyException, InputRequiredException {
    generation.call(param(post.text())); // EXPECT: MissingConsentCheck
  }

  void badPrompt(Post post) throws NoApiKeyException, InputRequiredException {
    GenerationParam param =
        GenerationParam.builder().model("qwen-plus").prompt(post.text()).build();
    generation.streamCall(param); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) throws NoApiKeyException, InputRequiredException {
    generation.call(param("read by " + post.readers())); // EXPECT: none
  }

  void goodAsked(Post post) throws NoApiKeyException, InputRequiredException {
    if (consents.assistant(post.author())) {
      generation.call(param(post.text())); // EXPECT: none
    }
  }
}
