create table scorm_package (
  id bigint not null auto_increment,
  bundle_id bigint not null,
  edition varchar(20) not null,
  identifier varchar(255) not null,
  title varchar(500) not null,
  created_at datetime(6) not null,
  primary key (id),
  constraint fk_scorm_package_bundle foreign key (bundle_id) references bundle (id)
);

create table scorm_item (
  id bigint not null auto_increment,
  scorm_package_id bigint not null,
  parent_id bigint,
  position integer not null,
  depth integer not null,
  identifier varchar(255) not null,
  title varchar(500) not null,
  visible boolean not null,
  launchable boolean not null,
  launch_path varchar(1000) not null,
  launch_query varchar(2000) not null,
  sco boolean not null,
  external boolean not null,
  prerequisites varchar(1000) not null,
  mastery_score decimal(13,9),
  max_time_allowed varchar(20) not null,
  time_limit_action varchar(30) not null,
  data_from_lms varchar(4096) not null,
  primary key (id),
  constraint uq_scorm_item_position unique (scorm_package_id, position),
  constraint fk_scorm_item_package foreign key (scorm_package_id) references scorm_package (id),
  constraint fk_scorm_item_parent foreign key (parent_id) references scorm_item (id)
);

create table scorm_attempt (
  id bigint not null auto_increment,
  scorm_package_id bigint not null,
  enrolment_id bigint not null,
  lesson_id bigint not null,
  learner_id bigint not null,
  number integer not null,
  started_at datetime(6) not null,
  primary key (id),
  constraint uq_scorm_attempt unique (enrolment_id, lesson_id, number),
  constraint fk_scorm_attempt_package foreign key (scorm_package_id) references scorm_package (id),
  constraint fk_scorm_attempt_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint fk_scorm_attempt_lesson foreign key (lesson_id) references lesson (id),
  constraint fk_scorm_attempt_learner foreign key (learner_id) references person (id)
);

create table scorm_item_state (
  id bigint not null auto_increment,
  attempt_id bigint not null,
  item_id bigint not null,
  model longtext not null,
  status varchar(20) not null,
  score decimal(13,9),
  time_spent bigint not null,
  entry varchar(20) not null,
  launch_id bigint,
  previous_launch_id bigint,
  last_seq integer not null,
  touched_at datetime(6) not null,
  version integer not null,
  primary key (id),
  constraint uq_scorm_item_state unique (attempt_id, item_id),
  constraint fk_scorm_item_state_attempt foreign key (attempt_id) references scorm_attempt (id),
  constraint fk_scorm_item_state_item foreign key (item_id) references scorm_item (id)
);

create table scorm_launch (
  id bigint not null auto_increment,
  token_hash varchar(64) not null,
  state_id bigint not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  primary key (id),
  constraint uq_scorm_launch_token unique (token_hash),
  constraint fk_scorm_launch_state foreign key (state_id) references scorm_item_state (id)
);

create table scorm_commit (
  id bigint not null auto_increment,
  launch_id bigint not null,
  seq integer not null,
  received_at datetime(6) not null,
  applied boolean not null,
  payload longtext not null,
  primary key (id),
  constraint uq_scorm_commit unique (launch_id, seq),
  constraint fk_scorm_commit_launch foreign key (launch_id) references scorm_launch (id)
);
