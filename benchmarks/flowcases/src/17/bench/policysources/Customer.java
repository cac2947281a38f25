package bench.policysources;

public class Customer {

  public String mail;
  public String tier;
  private String phone;
  private String fax;
  public Address address = new Address();

  @Confidential public String childName;

  public String getPhone() {
    return phone;
  }

  public String getPhone(String prefix) {
    return prefix;
  }

  public String dial() {
    return "+" + phone;
  }

  public String getFax() {
    return fax;
  }

  public static class Address {
    public String street;
    public String city;

    public String label() {
      return "address";
    }
  }
}
