-- Who needs a hand: each list of an economy or a course is a range of one index in the order of its last moment and the id;
-- what follows that lets ended access and other economies be passed over, and counts be made, without reading the row.
create index ix_enrolment_economy_stuck on enrolment (economy, status, stuck_since, id, expires_at);
create index ix_enrolment_economy_silent on enrolment (economy, status, touched_at, id, expires_at);
create index ix_enrolment_economy_expiring on enrolment (economy, status, expires_at, id);
create index ix_enrolment_course_stuck on enrolment (course_id, status, stuck_since, id, expires_at, economy);
create index ix_enrolment_course_silent on enrolment (course_id, status, touched_at, id, expires_at, economy);
create index ix_enrolment_course_expiring on enrolment (course_id, status, expires_at, id, economy);
