create table bundle (
  id bigint not null auto_increment,
  name varchar(255) not null,
  files int not null,
  bytes bigint not null,
  created_at datetime(6) not null,
  primary key (id)
);
