import groovy.json.JsonSlurper

// The getter, the builder and the constructor exist in the bytecode only.
def sarif = new JsonSlurper().parse(new File(basedir, "target/purposebound/purposebound.sarif"))
def results = sarif.runs[0].results
assert results*.ruleId == ["MissingConsentCheck"]
assert results[0].locations[0].physicalLocation.region.startLine == 16
