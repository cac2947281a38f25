String log = new File(basedir, "build.log").text
assert log.contains("Compared opt-in with legitimate-interest: 0 flows change, 1 is judged alike")
assert log.contains("flow that is VIOLATION under no policy becomes UNRULED:")
assert log.contains("Post.text reaches Trainer.learn for train_ai_system: VIOLATION MissingConsentCheck -> UNRULED")
assert log.contains("nothing to compare with: name another profile, another policy or other classes")
