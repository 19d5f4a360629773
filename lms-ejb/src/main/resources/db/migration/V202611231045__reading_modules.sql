create table reading_module (
  id bigint not null auto_increment,
  title varchar(200) not null,
  minutes integer not null,
  page_count integer not null,
  action_title varchar(200),
  action_html longtext,
  bundle_id bigint,
  primary key (id)
);
create index ix_reading_module_bundle on reading_module (bundle_id);

create table reading_page (
  id bigint not null auto_increment,
  module_id bigint not null,
  position integer not null,
  title varchar(200) not null,
  html longtext not null,
  minutes integer not null,
  primary key (id),
  constraint uq_reading_page_position unique (module_id, position),
  constraint fk_reading_page_module foreign key (module_id) references reading_module (id)
);

create table page_visit (
  id bigint not null auto_increment,
  enrolment_id bigint not null,
  page_id bigint not null,
  visited_at datetime(6) not null,
  primary key (id),
  constraint uq_page_visit unique (enrolment_id, page_id),
  constraint fk_page_visit_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint fk_page_visit_page foreign key (page_id) references reading_page (id)
);
