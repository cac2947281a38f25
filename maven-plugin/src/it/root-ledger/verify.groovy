String log = new File(basedir, "build.log").text
File ledger = new File(basedir, "purposebound-flows.json")
assert ledger.text.contains("acme.export.Exporter#") // the one module's flows
assert ledger.text.contains("acme.people.Post#text") // the other's declarations
assert !new File(basedir, "export/purposebound-flows.json").exists()
assert log.contains("1 known violation not shown, the first until 2099-12-31; nothing has changed")
assert log.contains("until 2099-12-31") && ledger.text.contains("until the form is out")
// what one module sees alone is no change of the others
String later = log.substring(log.indexOf("Building jar"))
assert later.count("nothing has changed") + later.count("is up to date") >= 3
assert !later.contains("is gone")
assert !later.contains("is new")
