import groovy.json.JsonSlurper

String log = new File(basedir, "build.log").text
// The check that guards is needed; asking twice, in twice(), makes both redundant.
assert log.contains("Consents.allowTraining: without it 1 flow is a violation")
assert log.contains("Protects nothing: the flows that it covers are covered by another check, too:")
assert log.contains("2 checks could be left out without a violation, the first Consents.allowTraining in acme.Feed:")
def report = new JsonSlurper().parse(new File(basedir, "target/purposebound/purposebound-checks.json"))
assert report.checks.count { it.protects } == 1
assert report.onSeveral.size() == 1
