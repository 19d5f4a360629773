-- What an attempt has come to, so that the database can sort and page a list of them; why its last step led where it did.
alter table scorm_attempt add column completion varchar(20) default 'unknown' not null;
alter table scorm_attempt add column success varchar(20) default 'unknown' not null;
alter table scorm_attempt add column score decimal(13,9);
alter table scorm_attempt add column percent integer default 0 not null;
alter table scorm_attempt add column last_step longtext;

update scorm_attempt set percent = coalesce((
  select p.percent from lesson_progress p
  where p.enrolment_id = scorm_attempt.enrolment_id and p.lesson_id = scorm_attempt.lesson_id), 0);
update scorm_attempt set completion = 'completed' where percent = 100;

-- Where an item stands in the manifest; of a 2004 package its definition says so too.
alter table scorm_item add column line integer default 0 not null;
