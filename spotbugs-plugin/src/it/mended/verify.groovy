def bugs = new groovy.xml.XmlSlurper().parse(new File(basedir, "target/spotbugsXml.xml")).BugInstance
assert bugs.isEmpty()
// A build without bugs must not pass because the plugin was not there.
def jars = new groovy.xml.XmlSlurper().parse(new File(basedir, "target/spotbugsXml.xml"))
assert jars.Project.Plugin.collect { it.@id.text() } == ["io.purposebound.spotbugs"]
