-- Of which quota a seat is; null for the common pool.
alter table seat add column quota_id bigint;
alter table seat add constraint fk_seat_quota foreign key (quota_id) references seat_quota (id);
