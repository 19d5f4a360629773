create table course (
  id bigint not null auto_increment,
  slug varchar(80) not null,
  title varchar(200) not null,
  summary varchar(400) not null,
  about_html longtext not null,
  audience varchar(20) not null,
  topic varchar(20) not null,
  level varchar(20) not null,
  language varchar(16) not null,
  minutes integer not null,
  lesson_count integer not null,
  teacher varchar(200) not null,
  drawing varchar(20) not null,
  status varchar(20) not null,
  owner_id bigint,
  search_text varchar(1000) not null,
  created_at datetime(6) not null,
  published_at datetime(6),
  version integer not null,
  primary key (id),
  constraint uq_course_slug unique (slug),
  constraint fk_course_owner foreign key (owner_id) references person (id)
);
create index ix_course_catalog on course (status, audience, title);

create table course_outcome (
  course_id bigint not null,
  position integer not null,
  text varchar(300) not null,
  primary key (course_id, position),
  constraint fk_course_outcome_course foreign key (course_id) references course (id)
);

create table course_source (
  course_id bigint not null,
  position integer not null,
  text varchar(500) not null,
  primary key (course_id, position),
  constraint fk_course_source_course foreign key (course_id) references course (id)
);

create table lesson (
  id bigint not null auto_increment,
  course_id bigint not null,
  position integer not null,
  kind varchar(20) not null,
  title varchar(200) not null,
  minutes integer not null,
  activity_id bigint not null,
  primary key (id),
  constraint uq_lesson_position unique (course_id, position),
  constraint fk_lesson_course foreign key (course_id) references course (id)
);
create index ix_lesson_activity on lesson (kind, activity_id);
