-- Codes that let people in, who used them, and who guesses.
create table entry_code (
  id bigint not null auto_increment,
  code varchar(20) not null,
  course_id bigint not null,
  campaign varchar(200) not null,
  organisation varchar(200) not null,
  quota integer not null,
  used integer not null,
  expires_at datetime(6),
  revoked_at datetime(6),
  created_at datetime(6) not null,
  primary key (id),
  constraint uq_entry_code unique (code),
  constraint fk_entry_code_course foreign key (course_id) references course (id)
);
create index ix_entry_code_course on entry_code (course_id, id);

create table code_use (
  id bigint not null auto_increment,
  code_id bigint not null,
  learner_id bigint not null,
  used_at datetime(6) not null,
  primary key (id),
  constraint uq_code_use unique (code_id, learner_id),
  constraint fk_code_use_code foreign key (code_id) references entry_code (id),
  constraint fk_code_use_learner foreign key (learner_id) references person (id)
);

create table code_miss (
  id bigint not null auto_increment,
  address varchar(64) not null,
  person_id bigint,
  missed_at datetime(6) not null,
  primary key (id)
);
create index ix_code_miss_address on code_miss (address, missed_at);
create index ix_code_miss_person on code_miss (person_id, missed_at);
