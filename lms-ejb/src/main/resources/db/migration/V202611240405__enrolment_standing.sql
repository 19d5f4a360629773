-- The learner's economy, when anything was last reached, and since when the learner is stuck.
alter table enrolment add column economy varchar(3) default '' not null;
alter table enrolment add column progressed_at datetime(6);
alter table enrolment add column stuck_since datetime(6);
alter table lesson_progress add column failures integer default 0 not null;
