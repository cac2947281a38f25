import groovy.json.JsonSlurper

// No violation, and the report shows that the flow was seen.
def sarif = new JsonSlurper().parse(new File(basedir, "target/purposebound/purposebound.sarif"))
assert sarif.runs[0].results.isEmpty()
def json = new JsonSlurper().parse(new File(basedir, "target/purposebound/purposebound.json"))
assert json.flows*.verdict == ["GUARDED"]
