-- Whom an economy's coordinator sends to an offering, and what they answer.
create table nomination (
  id bigint not null auto_increment,
  offering_id bigint not null,
  learner_id bigint not null,
  nominated_by_id bigint not null,
  reason varchar(500) not null,
  state varchar(20) not null,
  number integer not null,
  nominated_at datetime(6) not null,
  answer_until datetime(6),
  ended_at datetime(6),
  primary key (id),
  constraint uq_nomination unique (offering_id, learner_id),
  constraint fk_nomination_offering foreign key (offering_id) references offering (id),
  constraint fk_nomination_learner foreign key (learner_id) references person (id),
  constraint fk_nomination_by foreign key (nominated_by_id) references person (id)
);
create index ix_nomination_order on nomination (offering_id, state, number);
create index ix_nomination_due on nomination (state, answer_until);
create index ix_nomination_learner on nomination (learner_id, id);
