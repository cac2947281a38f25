String log = new File(basedir, "build.log").text
assert log.contains("+    if (consents.allowTraining(post.author())) {")
assert log.contains("Nothing was written: -Dapply writes it.")
assert log.contains("an acceptance needs a reason and who approved it and a last day")
assert log.contains("Written: src/main/java/acme/Feed.java. Compile and check again.")
assert log.contains("no unguarded declared flow found")
assert new File(basedir, "src/main/java/acme/Feed.java").text.contains("""
    String text = post.text();
    if (consents.allowTraining(post.author())) {
      trainer.learn(text);
    }
""")
