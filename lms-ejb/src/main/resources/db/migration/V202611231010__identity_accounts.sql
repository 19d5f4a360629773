create table person (
  id bigint not null auto_increment,
  login varchar(254) not null,
  email varchar(254) not null,
  name varchar(200) not null,
  password_hash varchar(300),
  stakeholder varchar(40) not null,
  economy varchar(3) not null,
  language varchar(16) not null,
  time_zone varchar(40) not null,
  disabled boolean not null,
  stamp integer not null,
  created_at datetime(6) not null,
  version integer not null,
  primary key (id),
  constraint uq_person_login unique (login)
);
create index ix_person_name on person (name);

create table person_role (
  person_id bigint not null,
  role varchar(20) not null,
  primary key (person_id, role),
  constraint fk_person_role_person foreign key (person_id) references person (id)
);

create table access_token (
  hash varchar(64) not null,
  person_id bigint not null,
  purpose varchar(20) not null,
  label varchar(100) not null,
  created_at datetime(6) not null,
  expires_at datetime(6),
  primary key (hash),
  constraint fk_access_token_person foreign key (person_id) references person (id)
);
create index ix_access_token_person on access_token (person_id, purpose);

create table security_event (
  id bigint not null auto_increment,
  happened_at datetime(6) not null,
  kind varchar(30) not null,
  person_id bigint,
  subject varchar(64),
  address varchar(64),
  detail varchar(200),
  primary key (id)
);
create index ix_security_event_subject on security_event (subject, kind, happened_at);
create index ix_security_event_address on security_event (address, kind, happened_at);
create index ix_security_event_at on security_event (happened_at);
