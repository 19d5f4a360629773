-- The lists of an economy's coordinator, by name and by arrival, a page at the cost of a page.
create index ix_person_economy_name on person (economy, name);
create index ix_person_economy on person (economy);
