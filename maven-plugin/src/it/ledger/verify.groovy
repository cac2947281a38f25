String log = new File(basedir, "build.log").text
assert log.contains("purposebound-flows.json: no such ledger, and one is required")
assert log.contains("purposebound-flows.json was written for the first time; it holds 1 flow and ")
assert log.contains("1 known violation not shown, the first until 2099-12-31; nothing has changed")
assert !log.contains("[MissingConsentCheck]")
File ledger = new File(basedir, "purposebound-flows.json")
assert ledger.text.contains("until the form is out")
assert !ledger.text.contains(basedir.path)
