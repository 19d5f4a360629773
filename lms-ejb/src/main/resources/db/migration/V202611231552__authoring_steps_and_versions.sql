alter table import_job add column step varchar(20) not null default 'WAITING';
alter table import_job add column lesson_id bigint;
alter table import_job add constraint fk_import_job_lesson foreign key (lesson_id) references lesson (id);
