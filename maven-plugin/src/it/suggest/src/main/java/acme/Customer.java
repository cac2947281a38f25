package acme;

public class Customer {
  private String email;
  private int rank;
}
