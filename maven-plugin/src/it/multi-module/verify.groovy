import groovy.json.JsonSlurper

// The module of the data is clean; the flow is found where the code completes it. The use stands in
// the root's policy, the acceptance in the module's own.
def read = { module ->
  new JsonSlurper().parse(new File(basedir, module + "/target/purposebound/purposebound.json"))
}
assert read("people").flows.isEmpty()
assert read("export").flows*.verdict.sort() == ["ACCEPTED", "VIOLATION"]
String log = new File(basedir, "build.log").text
assert log.contains("Exporter.java:15") || log.contains("Exporter.java:[15")
// The build ran with two threads, which Maven warns of where a plugin is not made for it.
assert !log.contains("thread-safe")
