-- When anything that a list or a search shows of a curriculum was changed last.
alter table curriculum add column changed_at datetime(6) not null default '2026-01-01 00:00:00';
