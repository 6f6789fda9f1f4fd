create table correction (
    situation     text not null references situation (id),
    seq           bigint not null,
    made_at       text not null,
    made_by       text not null,
    step          text not null,
    of_seq        bigint not null,
    kind          text not null,
    new_value     text not null,
    why           text not null,
    words_digest  text not null,
    previous_hash text not null,
    hash          text not null,
    primary key (situation, seq)
);
create table correction_anchor (
    situation text not null,
    seq       bigint not null,
    place     bigint not null,
    sort      text not null,
    side      bigint not null,
    report    text not null,
    article   text not null,
    starts_at bigint not null,
    exact     text not null,
    prefix    text not null,
    suffix    text not null,
    primary key (situation, seq, place),
    foreign key (situation, seq) references correction (situation, seq)
);
create index correction_anchor_report on correction_anchor (situation, report);
