create table posts (
  id bigint primary key, author bigint not null references people, text varchar not null,
  topic varchar not null, published_on date not null);
create table comments (
  post bigint not null references posts, author bigint not null references people,
  text varchar not null, topic varchar not null, published_on date not null);

insert into posts values
  (1, 1, 'my old rosebush in the garden', 'GARDEN', date '2016-06-01'),
  (2, 1, 'planted tulips in the garden today', 'GARDEN', date '2026-10-01'),
  (3, 1, 'walking trip along the coast', 'TRAVEL', date '2026-10-03'),
  (4, 1, 'soup recipe with leeks', 'COOKING', date '2026-10-04'),
  (5, 2, 'night train trip to lisbon', 'TRAVEL', date '2019-08-14'),
  (6, 2, 'goulash recipe for the weekend', 'COOKING', date '2026-10-05'),
  (7, 3, 'compost in the garden', 'GARDEN', date '2026-10-06'),
  (8, 5, 'planted a garden for a test', 'GARDEN', date '2026-10-07'),
  (9, 5, 'a trip for a test', 'TRAVEL', date '2026-10-08');

insert into comments values
  (2, 2, 'my crocuses in the garden are out too', 'GARDEN', date '2026-10-01'),
  (2, 3, 'the slugs ate mine', 'GARDEN', date '2026-10-02'),
  (6, 1, 'add paprika to this recipe', 'COOKING', date '2026-10-05');
