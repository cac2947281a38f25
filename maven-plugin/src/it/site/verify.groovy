File site = new File(basedir, "target/site")
String page = new File(site, "purposebound-flows.html").text
assert page.contains("Personal data: 1 place must change")
assert page.contains("src/main/java/acme/Feed.java:34")
assert page.contains("if (consents.allowTraining(post.author())) {")
assert page.contains('href="purposebound/purposebound.html"')
assert new File(site, "purposebound/purposebound.html").text.contains("default-src 'none'")
assert new File(site, "purposebound/purposebound.sarif").exists()
