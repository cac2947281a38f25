package org.springframework.jdbc.core;

import java.util.List;

public interface JdbcOperations {
  <T> List<T> query(String sql, RowMapper<T> mapper, Object... arguments);

  <T> T queryForObject(String sql, Class<T> type, Object... arguments);
}
