package com.example.network.storage;

import com.example.network.consent.Notice;
import com.example.network.consent.NoticeRegister;
import com.example.network.person.Person;
import java.time.LocalDate;
import java.util.Optional;

/** Which notices went out, and who received them when. */
public final class JdbcNoticeRegister implements NoticeRegister {
  private final Database database;

  public JdbcNoticeRegister(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Notice> inEffect(LocalDate day) {
    return database
        .query(
            "select id, text, sent_on, effective_on from notices "
                + "where effective_on <= ? order by effective_on desc",
            row ->
                new Notice(
                    row.getLong("id"),
                    row.getString("text"),
                    row.getDate("sent_on").toLocalDate(),
                    row.getDate("effective_on").toLocalDate()),
            day)
        .stream()
        .findFirst();
  }

  @Override
  public boolean informed(Person person, LocalDate day) {
    return !database
        .query(
            "select notice from notice_receipts where person = ? and received_on <= ?",
            row -> row.getLong("notice"),
            person.id(),
            day)
        .isEmpty();
  }
}
