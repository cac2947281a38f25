def bugs = new groovy.xml.XmlSlurper().parse(new File(basedir, "target/spotbugsXml.xml")).BugInstance
assert bugs.collect { it.@type.text() } == ["MissingConsentCheck"]
def lines = bugs[0].SourceLine.collect { it.@sourcefile.text() + ":" + it.@start.text() }
// The use first, then the flow from its source to the use.
assert lines == ["Feed.java:34", "Feed.java:33", "Feed.java:34"]
String log = new File(basedir, "build.log").text
assert log =~ /\[ERROR\] .*Post\.text reaches AI training without a consent check/
