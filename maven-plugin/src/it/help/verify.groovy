String log = new File(basedir, "build.log").text
def parameters =
    ["skip", "profile", "policy", "failOnViolation", "formats", "outputDirectory", "threads", "today"]
assert parameters.every { log.contains("User property: purposebound." + it) }
