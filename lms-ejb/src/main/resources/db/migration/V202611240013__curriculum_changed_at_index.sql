create index ix_curriculum_changed on curriculum (changed_at);
