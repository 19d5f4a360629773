-- An entry is known by its launch and its number alone.
alter table scorm_commit rename to scorm_commit_numbered;
alter table scorm_commit_numbered drop constraint fk_scorm_commit_launch;
create table scorm_commit (
  launch_id bigint not null,
  seq integer not null,
  received_at datetime(6) not null,
  applied boolean not null,
  payload longtext not null,
  refused varchar(4000),
  primary key (launch_id, seq),
  constraint fk_scorm_commit_launch foreign key (launch_id) references scorm_launch (id)
);
insert into scorm_commit (launch_id, seq, received_at, applied, payload, refused)
select launch_id, seq, received_at, applied, payload, refused from scorm_commit_numbered;
drop table scorm_commit_numbered;

-- What is stored goes into the journal first, and into the item when somebody asks.
alter table scorm_launch add column writing boolean default false not null;
alter table scorm_launch add column last_seq integer default 0 not null;
alter table scorm_launch add column said_status varchar(255);
alter table scorm_launch add column said_score varchar(255);
alter table scorm_launch add column touched_at datetime(6) default '2026-01-01 00:00:00' not null;
update scorm_launch set touched_at = (select s.touched_at from scorm_item_state s where s.id = scorm_launch.state_id);
update scorm_launch set last_seq = coalesce((select max(c.seq) from scorm_commit c where c.launch_id = scorm_launch.id), 0);
alter table scorm_item_state drop column touched_at;
