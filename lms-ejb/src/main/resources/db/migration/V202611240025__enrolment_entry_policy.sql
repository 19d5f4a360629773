-- How one gets into a course, and for how long; without a row a course is open and has no end.
create table entry_policy (
  course_id bigint not null,
  way varchar(20) not null,
  access_days integer,
  version integer not null,
  primary key (course_id),
  constraint fk_entry_policy_course foreign key (course_id) references course (id)
);
alter table enrolment add column taken_back boolean default false not null;
alter table enrolment add column expires_at datetime(6);
