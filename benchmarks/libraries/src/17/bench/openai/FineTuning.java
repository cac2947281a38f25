package bench.openai;

import bench.api.Consents;
import bench.model.Post;
import com.openai.client.OpenAIClient;
import com.openai.models.files.FileCreateParams;
import com.openai.models.files.FileObject;
import com.openai.models.files.FilePurpose;
import com.openai.models.finetuning.jobs.JobCreateParams;
import java.nio.charset.StandardCharsets;

/** Uploads examples and starts a job on them. */
final class FineTuning {
  private final OpenAIClient client;
  private final Consents consents;

  FineTuning(OpenAIClient client, Consents consents) {
    this.client = client;
    this.consents = consents;
  }

  private static FileCreateParams upload(String examples, FilePurpose purpose) {
    return FileCreateParams.builder()
        .purpose(purpose)
        .file(examples.getBytes(StandardCharsets.UTF_8))
        .build();
  }

  void badUpload(Post post) {
    FileCreateParams.Builder builder = FileCreateParams.builder();
    builder.purpose(FilePurpose.FINE_TUNE);
    builder.file(post.text().getBytes(StandardCharsets.UTF_8));
    client.files().create(builder.build()); // EXPECT: MissingConsentCheck
  }

  void badByHelper(Post post) {
    client.files().create(upload(post.text(), FilePurpose.FINE_TUNE)); // EXPECT: MissingConsentCheck
  }

  void goodOtherPurpose(Post post) {
    client.files().create(upload(post.text(), FilePurpose.ASSISTANTS)); // EXPECT: none
  }

  void goodNotPersonal(Post post) {
    String examples = "{\"readers\": " + post.readers() + "}";
    client.files().create(upload(examples, FilePurpose.FINE_TUNE)); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.training(post.author())) {
      client.files().create(upload(post.text(), FilePurpose.FINE_TUNE)); // EXPECT: none
    }
  }

  void badOnlyAskedForAssistant(Post post) {
    if (consents.assistant(post.author())) {
      FileCreateParams params = upload(post.text(), FilePurpose.FINE_TUNE);
      client.files().create(params); // EXPECT: ConsentForAnotherPurpose
    }
  }

  void badJob(Post post) {
    FileObject file = client.files().create(upload(post.text(), FilePurpose.USER_DATA));
    JobCreateParams job =
        JobCreateParams.builder().model("gpt-4o-mini").trainingFile(file.id()).build();
    client.fineTuning().jobs().create(job); // EXPECT: MissingConsentCheck
  }

  void goodJob(Post post) {
    FileObject file = client.files().create(upload("a,b\n", FilePurpose.FINE_TUNE));
    JobCreateParams job =
        JobCreateParams.builder().model(post.text()).trainingFile(file.id()).build();
    client.fineTuning().jobs().retrieve(file.id()); // EXPECT: none
  }
}
