create index ix_course_changed on course (changed_at);
