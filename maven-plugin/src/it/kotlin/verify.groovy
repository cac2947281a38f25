import groovy.json.JsonSlurper

// Kotlin's inlined forEach is a loop in the bytecode; the file is Feed.kt.
def sarif = new JsonSlurper().parse(new File(basedir, "target/purposebound/purposebound.sarif"))
def results = sarif.runs[0].results
assert results*.ruleId == ["MissingConsentCheck"]
assert results[0].locations[0].physicalLocation.artifactLocation.uri.endsWith("acme/Feed.kt")
assert results[0].locations[0].physicalLocation.region.startLine == 22
