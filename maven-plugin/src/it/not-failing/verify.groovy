import groovy.json.JsonSlurper

// The violation is in the report, the build goes on, and only the named format is written.
def json = new JsonSlurper().parse(new File(basedir, "target/purposebound/purposebound.json"))
assert json.flows*.verdict == ["VIOLATION"]
assert json.today == "2026-01-31"
assert !new File(basedir, "target/purposebound/purposebound.sarif").exists()
assert !new File(basedir, "build.log").text.contains("[MissingConsentCheck]")
