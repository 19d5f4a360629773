-- Names as a permuted index, so that any word of a name is found at the cost of a page.
create table person_sought (
  person_id bigint not null,
  place integer not null,
  sought varchar(200) not null,
  economy varchar(3) not null,
  primary key (person_id, place),
  constraint fk_person_sought_person foreign key (person_id) references person (id)
);
create index ix_person_sought_economy on person_sought (economy, sought, person_id);
create index ix_person_sought on person_sought (sought, person_id);
