create table letter (
  id bigint not null auto_increment,
  recipient varchar(254) not null,
  language varchar(16) not null,
  subject varchar(300) not null,
  body varchar(4000) not null,
  state varchar(20) not null,
  attempts integer not null,
  next_try_at datetime(6) not null,
  created_at datetime(6) not null,
  sent_at datetime(6),
  last_error varchar(300),
  primary key (id)
);
create index ix_letter_due on letter (state, next_try_at);
