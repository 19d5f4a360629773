create table quiz (
  id bigint not null auto_increment,
  title varchar(200) not null,
  pass_mark integer not null,
  limit_minutes integer,
  max_attempts integer,
  question_count integer not null,
  primary key (id)
);

create table quiz_question (
  id bigint not null auto_increment,
  quiz_id bigint not null,
  position integer not null,
  kind varchar(20) not null,
  name varchar(400) not null,
  body longtext not null,
  primary key (id),
  constraint uq_quiz_question_position unique (quiz_id, position),
  constraint fk_quiz_question_quiz foreign key (quiz_id) references quiz (id)
);

create table quiz_attempt (
  id bigint not null auto_increment,
  quiz_id bigint not null,
  enrolment_id bigint not null,
  lesson_id bigint not null,
  learner_id bigint not null,
  number integer not null,
  started_at datetime(6) not null,
  deadline datetime(6),
  submitted_at datetime(6),
  score integer,
  passed boolean not null,
  seed bigint not null,
  version integer not null,
  primary key (id),
  constraint uq_quiz_attempt_number unique (enrolment_id, lesson_id, number),
  constraint fk_quiz_attempt_quiz foreign key (quiz_id) references quiz (id),
  constraint fk_quiz_attempt_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint fk_quiz_attempt_lesson foreign key (lesson_id) references lesson (id),
  constraint fk_quiz_attempt_learner foreign key (learner_id) references person (id)
);
create index ix_quiz_attempt_open on quiz_attempt (submitted_at, deadline);

create table quiz_answer (
  id bigint not null auto_increment,
  attempt_id bigint not null,
  question_id bigint not null,
  response longtext not null,
  revision bigint not null,
  answered_at datetime(6) not null,
  mark double precision,
  primary key (id),
  constraint uq_quiz_answer_question unique (attempt_id, question_id),
  constraint fk_quiz_answer_attempt foreign key (attempt_id) references quiz_attempt (id),
  constraint fk_quiz_answer_question foreign key (question_id) references quiz_question (id)
);
