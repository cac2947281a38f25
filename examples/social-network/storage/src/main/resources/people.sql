create table people (
  id bigint primary key, handle varchar not null unique, joined_on date not null,
  staff boolean not null);
create table profiles (
  person bigint primary key references people, bio varchar not null, beliefs varchar not null,
  interest varchar not null);
create table consents (
  person bigint not null references people, purpose varchar not null, explicit boolean not null,
  granted_on date not null, withdrawn_on date);
create table objections (
  person bigint not null references people, filed_on date not null);
create table notices (
  id bigint primary key, text varchar not null, sent_on date not null,
  effective_on date not null);
create table notice_receipts (
  notice bigint not null references notices, person bigint not null references people,
  received_on date not null);

insert into people values
  (1, 'ada', date '2015-03-01', false),
  (2, 'ben', date '2012-07-15', false),
  (3, 'cleo', date '2014-01-20', false),
  (4, 'dan', date '2026-08-02', false),
  (5, 'eve', date '2016-05-11', true),
  (6, 'bakery', date '2020-02-29', false);

insert into profiles values
  (1, 'growing heather since forever', 'none', 'GARDEN'),
  (2, 'cooking with juniper', 'attends evensong', 'COOKING'),
  (4, 'trekking with llamas', 'none', 'TRAVEL');

insert into notices values
  (1, 'From 27 May on we train our AI on what you share. You can object.',
   date '2026-04-27', date '2026-05-27');
insert into notice_receipts values
  (1, 1, date '2026-04-27'), (1, 2, date '2026-04-28'), (1, 3, date '2026-04-27'),
  (1, 4, date '2026-08-02'), (1, 6, date '2026-04-27');

insert into consents values
  (1, 'AI_TRAINING', false, date '2026-05-01', null),
  (1, 'SHARING_SUGGESTIONS', true, date '2026-05-01', null),
  (2, 'SHARING_SUGGESTIONS', false, date '2026-05-03', null),
  (4, 'AI_TRAINING', false, date '2026-08-02', date '2026-09-10'),
  (6, 'AI_TRAINING', false, date '2026-05-02', null);
insert into objections values (3, date '2026-05-10');
