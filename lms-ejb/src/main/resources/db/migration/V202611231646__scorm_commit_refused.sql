-- What of an entry could not be taken; and which launch wrote before is no longer asked.
alter table scorm_commit add column refused varchar(4000);
alter table scorm_item_state drop column previous_launch_id;
