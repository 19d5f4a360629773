-- What stood in it stands in role_grant.
drop table person_role;
