// One line: what, where, how to mend it; and not as a failure of the code that was checked.
String log = new File(basedir, "build.log").text
assert log =~ /\[ERROR\] Failed to execute goal .*purposebound\.yaml:2.*opt-in/
assert !log.contains("MojoFailureException")
