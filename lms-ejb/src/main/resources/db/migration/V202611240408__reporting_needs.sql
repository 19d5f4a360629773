-- What is due next on a journey, and who was written to.
create table lateness (
  journey_id bigint not null,
  learner_id bigint not null,
  curriculum_id bigint not null,
  economy varchar(3) not null,
  part varchar(400) not null,
  due_at datetime(6) not null,
  primary key (journey_id),
  constraint fk_lateness_journey foreign key (journey_id) references journey (id) on delete cascade,
  constraint fk_lateness_learner foreign key (learner_id) references person (id) on delete cascade,
  constraint fk_lateness_curriculum foreign key (curriculum_id) references curriculum (id)
);
create index ix_lateness_economy on lateness (economy, due_at);
create index ix_lateness_curriculum on lateness (curriculum_id, due_at, economy);

create table reminder (
  id bigint not null auto_increment,
  learner_id bigint not null,
  sent_by bigint not null,
  need varchar(20) not null,
  about varchar(100) not null,
  sent_at datetime(6) not null,
  primary key (id),
  constraint fk_reminder_learner foreign key (learner_id) references person (id) on delete cascade
);
create index ix_reminder_learner on reminder (learner_id, sent_at);
