-- Who decides on requests, the requests, and who stands in for whom.
create table approval_rule (
  course_id bigint not null,
  first_decider varchar(20) not null,
  named_id bigint,
  owner_too boolean not null,
  asks_reason boolean not null,
  remind_days integer,
  decide_days integer,
  accepts boolean not null,
  version integer not null,
  primary key (course_id),
  constraint fk_approval_rule_course foreign key (course_id) references course (id),
  constraint fk_approval_rule_named foreign key (named_id) references person (id)
);

create table entry_request (
  id bigint not null auto_increment,
  learner_id bigint not null,
  course_id bigint not null,
  reason varchar(500) not null,
  state varchar(20) not null,
  decider varchar(20) not null,
  before_decider varchar(20),
  named_id bigint,
  owner_too boolean not null,
  asked_at datetime(6) not null,
  remind_at datetime(6),
  decide_at datetime(6),
  accepts boolean not null,
  decided_at datetime(6),
  decided_by_id bigint,
  note varchar(500),
  version integer not null,
  primary key (id),
  constraint uq_entry_request unique (learner_id, course_id),
  constraint fk_entry_request_learner foreign key (learner_id) references person (id),
  constraint fk_entry_request_course foreign key (course_id) references course (id),
  constraint fk_entry_request_named foreign key (named_id) references person (id),
  constraint fk_entry_request_decided_by foreign key (decided_by_id) references person (id)
);
create index ix_entry_request_course on entry_request (course_id, state, decider);
create index ix_entry_request_named on entry_request (named_id, state);
create index ix_entry_request_open on entry_request (state, asked_at);
create index ix_entry_request_decide on entry_request (state, decide_at);
create index ix_entry_request_remind on entry_request (state, remind_at);
create index ix_entry_request_decided on entry_request (decided_by_id, decided_at);

create table deputy (
  id bigint not null auto_increment,
  person_id bigint not null,
  stand_in_id bigint not null,
  from_at datetime(6) not null,
  until_at datetime(6) not null,
  primary key (id),
  constraint fk_deputy_person foreign key (person_id) references person (id),
  constraint fk_deputy_stand_in foreign key (stand_in_id) references person (id)
);
create index ix_deputy_stand_in on deputy (stand_in_id, until_at);
create index ix_deputy_person on deputy (person_id, until_at);
