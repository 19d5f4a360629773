-- Organisations, who belongs to them, and who was invited.
create table organisation (
  id bigint not null auto_increment,
  name varchar(200) not null,
  kind varchar(20) not null,
  economy varchar(3),
  website varchar(300) not null,
  created_at datetime(6) not null,
  verified_at datetime(6),
  verified_by bigint,
  version integer not null,
  primary key (id)
);
create index ix_organisation_economy on organisation (economy, name);
create index ix_organisation_name on organisation (name);

create table membership (
  id bigint not null auto_increment,
  person_id bigint not null,
  organisation_id bigint not null,
  role varchar(20) not null,
  asked_at datetime(6) not null,
  since datetime(6),
  until datetime(6),
  confirmed_by bigint,
  version integer not null,
  primary key (id),
  constraint uq_membership unique (person_id, organisation_id),
  constraint fk_membership_person foreign key (person_id) references person (id),
  constraint fk_membership_organisation foreign key (organisation_id) references organisation (id)
);
create index ix_membership_organisation on membership (organisation_id, until, since);

create table invitation (
  hash varchar(64) not null,
  organisation_id bigint not null,
  email varchar(254) not null,
  role varchar(20) not null,
  invited_by bigint not null,
  invited_at datetime(6) not null,
  expires_at datetime(6) not null,
  primary key (hash),
  constraint uq_invitation unique (organisation_id, email),
  constraint fk_invitation_organisation foreign key (organisation_id) references organisation (id)
);
