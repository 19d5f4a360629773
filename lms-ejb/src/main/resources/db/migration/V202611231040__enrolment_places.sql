create table enrolment (
  id bigint not null auto_increment,
  learner_id bigint not null,
  course_id bigint not null,
  status varchar(20) not null,
  percent integer not null,
  lessons_done integer not null,
  enrolled_at datetime(6) not null,
  touched_at datetime(6) not null,
  completed_at datetime(6),
  last_lesson_id bigint,
  version integer not null,
  primary key (id),
  constraint uq_enrolment_place unique (learner_id, course_id),
  constraint fk_enrolment_learner foreign key (learner_id) references person (id),
  constraint fk_enrolment_course foreign key (course_id) references course (id),
  constraint fk_enrolment_last_lesson foreign key (last_lesson_id) references lesson (id)
);
create index ix_enrolment_course on enrolment (course_id, status);

create table lesson_progress (
  id bigint not null auto_increment,
  enrolment_id bigint not null,
  lesson_id bigint not null,
  percent integer not null,
  done boolean not null,
  score integer,
  touched_at datetime(6) not null,
  version integer not null,
  primary key (id),
  constraint uq_lesson_progress unique (enrolment_id, lesson_id),
  constraint fk_lesson_progress_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint fk_lesson_progress_lesson foreign key (lesson_id) references lesson (id)
);
