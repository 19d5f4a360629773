alter table person add column email_confirmed_at datetime(6);
alter table person add column wanted_email varchar(254);
alter table person add column sector varchar(30);
alter table person add column experience_years integer;
alter table person add column hours_per_week integer;
update person set email_confirmed_at = created_at where email like '%@demo.invalid';

create table consent (
  id bigint not null auto_increment,
  person_id bigint not null,
  purpose varchar(20) not null,
  text_version integer not null,
  given_at datetime(6) not null,
  withdrawn_at datetime(6),
  primary key (id),
  constraint fk_consent_person foreign key (person_id) references person (id)
);
create index ix_consent_person on consent (person_id, purpose);

insert into consent (person_id, purpose, text_version, given_at)
select id, 'TERMS', 1, created_at from person where email like '%@demo.invalid';
