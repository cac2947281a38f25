String log = new File(basedir, "build.log").text
assert log =~ /\[WARNING\] Purposebound has nothing to check: no classes in .*target.classes/
