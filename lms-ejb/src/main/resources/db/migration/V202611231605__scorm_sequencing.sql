-- What the sequencer of SCORM 2004 keeps of an attempt, and of a learner across packages.
alter table scorm_attempt add column edition varchar(20) default 'SCORM_12' not null;
alter table scorm_attempt add column tree longtext;
alter table scorm_attempt add column objectives longtext;
alter table scorm_attempt add column shared_data longtext;
alter table scorm_attempt add column wish varchar(4000);
alter table scorm_attempt add column launch_id bigint;
alter table scorm_attempt add column version integer default 0 not null;

alter table scorm_item_state add column success varchar(20) default 'unknown' not null;

alter table scorm_item_state add column phase varchar(20) default 'OVER' not null;

alter table scorm_launch add column initial longtext;

create table scorm_learner (
  learner_id bigint not null,
  objectives longtext not null,
  shared_data longtext not null,
  version integer not null,
  primary key (learner_id),
  constraint fk_scorm_learner_person foreign key (learner_id) references person (id)
);
