alter table curriculum_version add column tree_before longtext;

alter table curriculum_exemption add column part_title varchar(200) default '' not null;
alter table curriculum_exemption add column link varchar(400);

alter table course_equivalence add column curriculum_id bigint;
alter table course_equivalence add constraint fk_course_equivalence_curriculum foreign key (curriculum_id) references curriculum (id);
alter table course_equivalence drop constraint uq_course_equivalence;
alter table course_equivalence add constraint uq_course_equivalence_place unique (curriculum_id, course, counts_as);

alter table journey add column renewal_told date;

create table curriculum_decision (
  id bigint not null auto_increment,
  curriculum_id bigint not null,
  kind varchar(40) not null,
  learner_id bigint,
  subject varchar(200) not null,
  reason varchar(1000) not null,
  decided_by_id bigint,
  decided_at datetime(6) not null,
  primary key (id),
  constraint fk_curriculum_decision_curriculum foreign key (curriculum_id) references curriculum (id),
  constraint fk_curriculum_decision_learner foreign key (learner_id) references person (id),
  constraint fk_curriculum_decision_decided_by foreign key (decided_by_id) references person (id)
);
create index ix_curriculum_decision_curriculum on curriculum_decision (curriculum_id, id);
