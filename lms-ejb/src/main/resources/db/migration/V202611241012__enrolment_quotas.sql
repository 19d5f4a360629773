-- Seats that an economy's coordinator fills until they are released.
alter table offering add column reserved integer default 0 not null;
alter table offering add column release_at datetime(6);
alter table offering add column released_at datetime(6);
create index ix_offering_release on offering (released_at, release_at);

create table seat_quota (
  id bigint not null auto_increment,
  offering_id bigint not null,
  economy varchar(20) not null,
  stakeholder varchar(40),
  seats integer not null,
  used integer not null,
  primary key (id),
  constraint uq_seat_quota unique (offering_id, economy, stakeholder),
  constraint fk_seat_quota_offering foreign key (offering_id) references offering (id)
);
create index ix_seat_quota_economy on seat_quota (economy, offering_id);
