create table feed (
    situation      text not null references situation (id),
    url            text not null,
    outlet         text not null,
    every_millis   bigint not null,
    full_text      text not null,
    silent_millis  bigint not null,
    paused         bigint not null,
    added_at       text not null,
    etag           text not null,
    last_modified  text not null,
    next_at        text not null,
    failures       bigint not null,
    trouble        text not null,
    answered_at    text not null,
    news_at        text not null,
    primary key (situation, url)
);
create table feed_entry (
    situation text not null references situation (id),
    article   text not null,
    digest    text not null,
    primary key (situation, article, digest)
);
create table awaited_page (
    situation text not null references situation (id),
    article   text not null,
    digest    text not null,
    feed      text not null,
    link      text not null,
    location  text not null,
    name      text not null,
    body      ${bytes} not null,
    tries     bigint not null,
    next_at   text not null,
    primary key (situation, article, digest)
);
create table told (
    situation   text not null references situation (id),
    rule        text not null,
    arrivals    bigint not null,
    corrections bigint not null,
    told_day    text not null,
    primary key (situation, rule)
);
create table alert (
    situation text not null references situation (id),
    seq       bigint not null,
    id        text not null,
    raised_at text not null,
    rule      text not null,
    subject   text not null,
    sentence  text not null,
    words     text not null,
    document  text not null,
    seen_at   text not null,
    primary key (situation, seq),
    unique (situation, id)
);
create table delivery (
    situation    text not null references situation (id),
    alert        text not null,
    channel      text not null,
    tries        bigint not null,
    trouble      text not null,
    delivered_at text not null,
    primary key (situation, alert, channel)
);
create index delivery_channel on delivery (situation, channel, delivered_at);
create table mute (
    situation text not null references situation (id),
    rule      text not null,
    subject   text not null,
    until     text not null,
    primary key (situation, rule, subject)
);
