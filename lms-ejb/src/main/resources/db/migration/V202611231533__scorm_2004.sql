alter table scorm_package add column definition longtext;
