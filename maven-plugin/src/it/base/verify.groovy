// A module with packaging pom has no classes; that is said, and nothing fails.
String log = new File(basedir, "build.log").text
assert log.contains("a module with packaging pom has no classes")
