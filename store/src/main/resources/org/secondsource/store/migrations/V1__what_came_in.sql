create table situation (
    id       text not null primary key,
    made_at  text not null,
    last_seq bigint not null
);
create table content (
    digest text not null primary key,
    body   ${bytes} not null
);
create table arrival (
    situation text not null references situation (id),
    seq       bigint not null,
    location  text not null,
    name      text not null,
    digest    text not null,
    length    bigint not null,
    seen_at   text not null,
    primary key (situation, seq),
    unique (situation, location, digest)
);
create index arrival_digest on arrival (digest);
create table tombstone (
    situation   text not null references situation (id),
    seq         bigint not null,
    report      text not null,
    text_digest text not null,
    location    text not null,
    forgotten_at text not null,
    why         text not null,
    primary key (situation, seq)
);
create table forgotten_content (
    situation text not null references situation (id),
    digest    text not null,
    primary key (situation, digest)
);
