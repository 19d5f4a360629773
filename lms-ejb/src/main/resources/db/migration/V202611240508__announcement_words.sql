-- What someone says to many, and how far it has come.
create table announcement (
  id bigint not null auto_increment,
  author_id bigint not null,
  course_id bigint,
  economy varchar(3),
  title varchar(120) not null,
  text varchar(2000) not null,
  state varchar(20) not null,
  written_at datetime(6) not null,
  goes_at datetime(6) not null,
  reached bigint not null,
  told integer not null,
  primary key (id),
  constraint fk_announcement_author foreign key (author_id) references person (id),
  constraint fk_announcement_course foreign key (course_id) references course (id)
);
create index ix_announcement_due on announcement (state, goes_at);
create index ix_announcement_author on announcement (author_id, written_at);
