create table import_job (
  id varchar(36) not null,
  owner_id bigint not null,
  file_name varchar(255) not null,
  kind varchar(20) not null,
  publishes boolean not null,
  state varchar(20) not null,
  progress integer not null,
  report longtext,
  idempotency_key varchar(200),
  created_at datetime(6) not null,
  finished_at datetime(6),
  primary key (id),
  constraint uq_import_job_key unique (owner_id, idempotency_key),
  constraint fk_import_job_owner foreign key (owner_id) references person (id)
);
create index ix_import_job_owner on import_job (owner_id, created_at);
create index ix_import_job_state on import_job (state);

create table imported_activity (
  id bigint not null auto_increment,
  job_id varchar(36) not null,
  owner_id bigint not null,
  kind varchar(20) not null,
  activity_id bigint not null,
  title varchar(200) not null,
  minutes integer not null,
  created_at datetime(6) not null,
  primary key (id),
  constraint fk_imported_activity_job foreign key (job_id) references import_job (id),
  constraint fk_imported_activity_owner foreign key (owner_id) references person (id)
);
create index ix_imported_activity_owner on imported_activity (owner_id, id);
