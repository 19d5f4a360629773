-- Who signs in elsewhere, and the journeys there that have not ended. A subject may differ from another in the case of a
-- letter only, which not every collation sees: what is unique is the hash of issuer and subject.
create table identity_link (
  id bigint not null auto_increment,
  mark varchar(64) not null,
  issuer varchar(255) not null,
  subject varchar(255) not null,
  person_id bigint not null,
  provider varchar(40) not null,
  label varchar(254) not null,
  linked_at datetime(6) not null,
  used_at datetime(6) not null,
  primary key (id),
  constraint uq_identity_link unique (mark),
  constraint fk_identity_link_person foreign key (person_id) references person (id)
);
create index ix_identity_link_person on identity_link (person_id);

create table sign_in_journey (
  state varchar(64) not null,
  browser varchar(64) not null,
  provider varchar(40) not null,
  back varchar(510) not null,
  course varchar(200) not null,
  linking bigint,
  address varchar(64) not null,
  ends_at datetime(6) not null,
  primary key (state)
);
create index ix_sign_in_journey_address on sign_in_journey (address, ends_at);
create index ix_sign_in_journey_ends on sign_in_journey (ends_at);
