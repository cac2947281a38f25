create table messages (
  id bigint primary key, sender bigint not null references people,
  recipient bigint not null references people, text varchar not null, topic varchar not null);

insert into messages values
  (1, 2, 6, 'a birthday cake without walnuts please', 'COOKING'),
  (2, 1, 6, 'your sourdough recipe please', 'COOKING'),
  (3, 1, 2, 'see you at the allotment', 'GARDEN');
