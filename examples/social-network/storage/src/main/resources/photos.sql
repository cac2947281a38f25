create table photos (
  id bigint primary key, owner bigint not null references people, caption varchar not null,
  place varchar not null, face double precision array not null, topic varchar not null);

insert into photos values
  (1, 1, 'our dahlias in the garden', 'Kew', array[0.9, 0.1, 0.0], 'GARDEN'),
  (2, 1, 'grandmother in the garden', 'Kew', array[0.89, 0.12, 0.01], 'GARDEN'),
  (3, 2, 'sunrise trip on the ferry', 'Bergen', array[0.0, 0.2, 0.9], 'TRAVEL'),
  (4, 2, 'same trip with umbrella', 'Bergen', array[0.01, 0.21, 0.88], 'TRAVEL'),
  (5, 3, 'hospital trip', 'Leeds', array[0.3, 0.3, 0.3], 'TRAVEL');
