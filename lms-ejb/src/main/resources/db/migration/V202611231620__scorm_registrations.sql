-- Attempts that other systems register, with learners of their own; what is shared goes by learner, whoever they are.
alter table scorm_package add column owner_id bigint;
alter table scorm_package add constraint fk_scorm_package_owner foreign key (owner_id) references person (id);

alter table scorm_attempt modify column enrolment_id bigint null;
alter table scorm_attempt modify column lesson_id bigint null;
alter table scorm_attempt modify column learner_id bigint null;
alter table scorm_attempt add column owner_id bigint;
alter table scorm_attempt add column external_id varchar(255);
alter table scorm_attempt add column external_name varchar(255);
alter table scorm_attempt add constraint fk_scorm_attempt_owner foreign key (owner_id) references person (id);

drop table scorm_learner;
create table scorm_learner (
  learner varchar(300) not null,
  objectives longtext not null,
  shared_data longtext not null,
  version integer not null,
  primary key (learner)
);

create table scorm_visit (
  id bigint not null auto_increment,
  token_hash varchar(64) not null,
  attempt_id bigint not null,
  once boolean not null,
  expires_at datetime(6) not null,
  primary key (id),
  constraint uq_scorm_visit_token unique (token_hash),
  constraint fk_scorm_visit_attempt foreign key (attempt_id) references scorm_attempt (id)
);
