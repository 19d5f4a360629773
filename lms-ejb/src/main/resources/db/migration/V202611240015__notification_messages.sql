-- What people are told, how each wants to be told, and what is known of the letters that come of it.
create table message (
  id bigint not null auto_increment,
  person_id bigint not null,
  occasion varchar(40) not null,
  language varchar(16) not null,
  title varchar(300) not null,
  text varchar(4000) not null,
  link varchar(300),
  shown boolean not null,
  created_at datetime(6) not null,
  read_at datetime(6),
  mail varchar(20) not null,
  look_at datetime(6) not null,
  letter_id bigint,
  primary key (id),
  constraint fk_message_person foreign key (person_id) references person (id) on delete cascade
);
create index ix_message_unread on message (person_id, shown, read_at);
create index ix_message_inbox on message (person_id, shown, id);
create index ix_message_mail on message (mail, look_at);

create table preferences (
  person_id bigint not null,
  digest_day varchar(10),
  digest_hour integer not null,
  quiet_from integer not null,
  quiet_to integer not null,
  paused_until date,
  digest_off boolean not null,
  mail_off boolean not null,
  unsubscribe_key varchar(64) not null,
  version integer not null,
  primary key (person_id),
  constraint fk_preferences_person foreign key (person_id) references person (id) on delete cascade
);

create table preference_choice (
  person_id bigint not null,
  occasion varchar(40) not null,
  site boolean not null,
  at_once boolean not null,
  digest boolean not null,
  muted boolean not null,
  primary key (person_id, occasion),
  constraint fk_preference_choice foreign key (person_id) references preferences (person_id) on delete cascade
);

create table dead_address (
  address varchar(254) not null,
  reason varchar(300) not null,
  since datetime(6) not null,
  primary key (address)
);

alter table letter modify column body longtext not null;
alter table letter add column unsubscribe varchar(300);
alter table letter add column handed_at datetime(6);
