create table curriculum (
  id bigint not null auto_increment,
  slug varchar(80) not null,
  title varchar(200) not null,
  summary varchar(400) not null,
  about_html longtext not null,
  stakeholder varchar(40) not null,
  level varchar(20) not null,
  language varchar(16) not null,
  outcomes longtext not null,
  owner_id bigint,
  published_id bigint,
  created_at datetime(6) not null,
  version integer not null,
  primary key (id),
  constraint uq_curriculum_slug unique (slug),
  constraint fk_curriculum_owner foreign key (owner_id) references person (id)
);
create index ix_curriculum_published on curriculum (published_id, stakeholder, title);

create table curriculum_version (
  id bigint not null auto_increment,
  curriculum_id bigint not null,
  number integer not null,
  tree longtext not null,
  published_at datetime(6),
  move_rule varchar(40),
  version integer not null,
  primary key (id),
  constraint uq_curriculum_version unique (curriculum_id, number),
  constraint fk_curriculum_version_curriculum foreign key (curriculum_id) references curriculum (id)
);
alter table curriculum add constraint fk_curriculum_published foreign key (published_id) references curriculum_version (id);

create table journey (
  id bigint not null auto_increment,
  learner_id bigint not null,
  curriculum_id bigint not null,
  curriculum_version_id bigint not null,
  status varchar(20) not null,
  started_at datetime(6) not null,
  completed_at datetime(6),
  hours_per_week integer not null,
  sector varchar(1),
  experience_years integer,
  feed varchar(64) not null,
  version integer not null,
  primary key (id),
  constraint uq_journey_place unique (learner_id, curriculum_id),
  constraint uq_journey_feed unique (feed),
  constraint fk_journey_learner foreign key (learner_id) references person (id),
  constraint fk_journey_curriculum foreign key (curriculum_id) references curriculum (id),
  constraint fk_journey_version foreign key (curriculum_version_id) references curriculum_version (id)
);
create index ix_journey_version on journey (curriculum_version_id, status);

create table journey_pause (
  journey_id bigint not null,
  position integer not null,
  from_day date not null,
  until_day date,
  primary key (journey_id, position),
  constraint fk_journey_pause_journey foreign key (journey_id) references journey (id)
);

create table curriculum_exemption (
  id bigint not null auto_increment,
  learner_id bigint not null,
  curriculum_id bigint not null,
  part varchar(80) not null,
  evidence varchar(1000) not null,
  status varchar(20) not null,
  asked_at datetime(6) not null,
  decided_at datetime(6),
  decided_by_id bigint,
  decision varchar(1000),
  from_day date,
  until_day date,
  version integer not null,
  primary key (id),
  constraint fk_curriculum_exemption_learner foreign key (learner_id) references person (id),
  constraint fk_curriculum_exemption_curriculum foreign key (curriculum_id) references curriculum (id),
  constraint fk_curriculum_exemption_decided_by foreign key (decided_by_id) references person (id)
);
create index ix_curriculum_exemption_learner on curriculum_exemption (curriculum_id, learner_id);
create index ix_curriculum_exemption_status on curriculum_exemption (status, asked_at);

create table course_equivalence (
  id bigint not null auto_increment,
  course varchar(80) not null,
  from_edition integer not null,
  to_edition integer not null,
  counts_as varchar(80) not null,
  reason varchar(400) not null,
  decided_at datetime(6) not null,
  decided_by_id bigint,
  primary key (id),
  constraint uq_course_equivalence unique (course, counts_as),
  constraint fk_course_equivalence_decided_by foreign key (decided_by_id) references person (id)
);
create index ix_course_equivalence_counts_as on course_equivalence (counts_as);
