-- Roles with the place where they hold. Who coordinated does so for their own economy.
create table role_grant (
  id bigint not null auto_increment,
  person_id bigint not null,
  role varchar(20) not null,
  scope_kind varchar(20) not null,
  scope_place varchar(100) not null,
  given_at datetime(6) not null,
  given_by bigint,
  primary key (id),
  constraint uq_role_grant unique (person_id, role, scope_kind, scope_place),
  constraint fk_role_grant_person foreign key (person_id) references person (id)
);
create index ix_role_grant_role on role_grant (role, scope_kind, scope_place);

insert into role_grant (person_id, role, scope_kind, scope_place, given_at)
select r.person_id, r.role, 'EVERYWHERE', '', p.created_at
from person_role r join person p on p.id = r.person_id where r.role not in ('LEARNER', 'COORDINATOR');

insert into role_grant (person_id, role, scope_kind, scope_place, given_at)
select r.person_id, r.role, 'ECONOMY', p.economy, p.created_at
from person_role r join person p on p.id = r.person_id where r.role = 'COORDINATOR';
