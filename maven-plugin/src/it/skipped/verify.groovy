assert new File(basedir, "build.log").text.contains("purposebound.skip is set")
assert !new File(basedir, "target/purposebound").exists()
