package bench.spark;

import bench.api.Consents;
import bench.model.Post;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.Tokenizer;
import org.apache.spark.mllib.feature.Word2Vec;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Fits pipelines on datasets, as the guides for Java show it. */
final class Fitting {
  private final Consents consents;
  private final SparkSession spark;
  private final JavaSparkContext context;

  Fitting(Consents consents, SparkSession spark, JavaSparkContext context) {
    this.consents = consents;
    this.spark = spark;
    this.context = context;
  }

  private static Pipeline pipeline() {
    Tokenizer tokenizer = new Tokenizer().setInputCol("text").setOutputCol("words");
    HashingTF hashing = new HashingTF().setInputCol("words").setOutputCol("features");
    LogisticRegression regression = new LogisticRegression().setMaxIter(10);
    return new Pipeline().setStages(new PipelineStage[] {tokenizer, hashing, regression});
  }

  void bad(Post post) {
    List<Row> rows = Arrays.asList(RowFactory.create(1, post.text()));
    StructType schema = new StructType().add("id", "int").add("text", "string");
    Dataset<Row> posts = spark.createDataFrame(rows, schema);
    pipeline().fit(posts); // EXPECT: MissingConsentCheck
  }

  void badSelected(List<Post> posts) {
    List<String> texts = posts.stream().map(Post::text).collect(Collectors.toList());
    Dataset<String> data = spark.createDataset(texts, Encoders.STRING());
    new LogisticRegression().fit(data.filter("value != ''").cache()); // EXPECT: MissingConsentCheck
  }

  void badTransformed(PipelineModel model, Post post) {
    Dataset<String> data = spark.createDataset(List.of(post.text()), Encoders.STRING());
    model.transform(data); // EXPECT: MissingConsentCheck
  }

  void badWords(List<Post> posts) {
    JavaRDD<List<String>> words =
        context.parallelize(posts).map(p -> Arrays.asList(p.text().split(" ")));
    new Word2Vec().fit(words); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    List<Row> rows = Arrays.asList(RowFactory.create(1, post.readers()));
    StructType schema = new StructType().add("id", "int").add("readers", "int");
    Dataset<Row> posts = spark.createDataFrame(rows, schema);
    pipeline().fit(posts); // EXPECT: none
  }

  void goodAsked(List<Post> posts) {
    List<String> texts =
        posts.stream()
            .filter(p -> consents.training(p.author()))
            .map(Post::text)
            .collect(Collectors.toList());
    pipeline().fit(spark.createDataset(texts, Encoders.STRING())); // EXPECT: none
  }
}
