-- Courses given at a time, and who has a seat in them.
create table offering (
  id bigint not null auto_increment,
  course_id bigint not null,
  starts_at datetime(6) not null,
  ends_at datetime(6) not null,
  zone varchar(60) not null,
  tutor varchar(255) not null,
  seats integer not null,
  taken integer not null,
  asked integer not null,
  primary key (id),
  constraint fk_offering_course foreign key (course_id) references course (id)
);
create index ix_offering_course on offering (course_id, starts_at);

create table seat (
  id bigint not null auto_increment,
  offering_id bigint not null,
  learner_id bigint not null,
  state varchar(20) not null,
  arrival integer not null,
  changed_at datetime(6) not null,
  primary key (id),
  constraint uq_seat unique (offering_id, learner_id),
  constraint fk_seat_offering foreign key (offering_id) references offering (id),
  constraint fk_seat_learner foreign key (learner_id) references person (id)
);
create index ix_seat_order on seat (offering_id, state, arrival);
