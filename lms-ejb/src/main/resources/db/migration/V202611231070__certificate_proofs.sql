create table certificate (
  id bigint not null auto_increment,
  code varchar(14) not null,
  enrolment_id bigint not null,
  serial integer not null,
  learner_id bigint not null,
  name varchar(200) not null,
  course_title varchar(200) not null,
  audience varchar(20) not null,
  language varchar(16) not null,
  issued_at datetime(6) not null,
  state varchar(20) not null,
  ended_at datetime(6),
  ended_by_id bigint,
  reason varchar(500),
  replaced_by_id bigint,
  version integer not null,
  primary key (id),
  constraint uq_certificate_code unique (code),
  constraint uq_certificate_serial unique (enrolment_id, serial),
  constraint fk_certificate_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint fk_certificate_learner foreign key (learner_id) references person (id),
  constraint fk_certificate_ended_by foreign key (ended_by_id) references person (id),
  constraint fk_certificate_replaced_by foreign key (replaced_by_id) references certificate (id)
);

create table certificate_outcome (
  certificate_id bigint not null,
  position integer not null,
  text varchar(300) not null,
  primary key (certificate_id, position),
  constraint fk_certificate_outcome_certificate foreign key (certificate_id) references certificate (id)
);
