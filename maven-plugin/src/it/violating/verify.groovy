import groovy.json.JsonSlurper

String log = new File(basedir, "build.log").text
assert log =~ /\[ERROR\] .*Feed\.java:\[34/
assert log.contains("[MissingConsentCheck]")
// The failure says how many and where the report is.
assert log.contains("1 use of personal data without the consent that the policy demands")
File sarif = new File(basedir, "target/purposebound/purposebound.sarif")
assert log.contains(sarif.path)
def results = new JsonSlurper().parse(sarif).runs[0].results
assert results*.ruleId == ["MissingConsentCheck"]
assert new File(basedir, "target/purposebound/purposebound.json").isFile()
