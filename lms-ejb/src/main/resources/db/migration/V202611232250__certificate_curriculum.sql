alter table certificate modify column enrolment_id bigint null;
alter table certificate add column journey_id bigint;
alter table certificate add constraint fk_certificate_journey foreign key (journey_id) references journey (id);
alter table certificate add constraint uq_certificate_journey unique (journey_id, serial);
