import groovy.json.JsonSlurper

String log = new File(basedir, "build.log").text
assert log.contains("Module people is left out: no classes in")
def report = new JsonSlurper().parse(new File(basedir, "target/purposebound/purposebound.json"))
assert report.flows*.verdict.sort() == ["ACCEPTED", "VIOLATION"]
assert report.flows*.module.unique() == ["export"]
assert report.flows[0].use.place.file.startsWith("export/src/main/java/acme/export/")
assert log.contains("1 use of personal data without the consent")
assert new File(basedir, "target/purposebound/purposebound.html").text.contains("default-src 'none'")
// report writes and never fails
assert new File(basedir, "export/target/purposebound/purposebound.md").text.contains("must change")
assert log.contains("No flow of this module has the fingerprint zz")
