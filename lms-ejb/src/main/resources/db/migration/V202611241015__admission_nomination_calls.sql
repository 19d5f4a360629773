-- Keys under which programs nominated, so that what is sent twice is done once.
create table nomination_call (
  id bigint not null auto_increment,
  caller_id bigint not null,
  call_key varchar(200) not null,
  offering_id bigint not null,
  held integer not null,
  reserve integer not null,
  called_at datetime(6) not null,
  primary key (id),
  constraint uq_nomination_call unique (caller_id, call_key),
  constraint fk_nomination_call_caller foreign key (caller_id) references person (id),
  constraint fk_nomination_call_offering foreign key (offering_id) references offering (id)
);
