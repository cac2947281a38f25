String log = new File(basedir, "build.log").text
assert log.contains("or -Dpurposebound.annotate for a diff of the sources")
assert log.contains("Nothing was written: -Dapply writes it.")
assert log.contains("+  @PersonalData(category = \"user.contact.email\")")
assert log.indexOf("Nothing was written") < log.indexOf("Written: src/main/java/acme/Customer.java")
assert new File(basedir, "src/main/java/acme/Customer.java").text == """package acme;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;

@DataSubject
public class Customer {
  @PersonalData(category = "user.contact.email")
  private String email;
  private int rank;
}
"""
assert log.contains("1 source, 0 uses")
