/** The first schema: windows, what was heard, the ledger of positions and the log of changes. */
export const id = '0001-windows'

const FIGURES = `
  messages integer not null default 0,
  question integer not null default 0,
  disappointment integer not null default 0,
  funny integer not null default 0,
  neutral integer not null default 0,
  confused integer not null default 0,
  cheering integer not null default 0,
  removed integer default 0,
  shared integer not null default 0`

const PEOPLE = ['chatters', 'crowd']
  .flatMap((people) => [
    people,
    ...['question', 'disappointment', 'funny', 'neutral', 'confused', 'cheering'].map(
      (by) => `${people}_${by}`,
    ),
  ])
  .map((column) => `${column} integer not null default 0`)
  .join(', ')

export const statements = `
create table settings (
  key text primary key,
  value jsonb not null
);

create table channels (
  room_id text primary key,
  login text not null,
  display_name text not null default '',
  updated_at timestamptz not null
);
create index channels_login on channels (login, updated_at desc);

create table channel_status (
  login text primary key,
  room_id text not null default '',
  state text not null,
  reason text not null default '',
  at timestamptz not null
);

create table status_events (
  login text not null,
  at timestamptz not null,
  state text not null,
  reason text not null default '',
  primary key (login, at, state)
);

create sequence output_ids as bigint;

create table windows_5s (
  room_id text not null,
  window_start timestamptz not null,
  output_id bigint not null default nextval('output_ids'),
  imported boolean not null default false,
  ${FIGURES},
  ${PEOPLE},
  primary key (room_id, window_start)
) partition by range (window_start);
create index windows_5s_start on windows_5s using brin (window_start);

create table windows_1m (
  room_id text not null,
  window_start timestamptz not null,
  imported boolean not null default false,
  ${FIGURES},
  ${PEOPLE},
  primary key (room_id, window_start)
) partition by range (window_start);
create index windows_1m_start on windows_1m using brin (window_start);

create table windows_1h (
  room_id text not null,
  window_start timestamptz not null,
  imported boolean not null default false,
  ${FIGURES},
  primary key (room_id, window_start)
) with (fillfactor = 80);

create table listened (
  room_id text not null,
  session text not null,
  heard_from timestamptz not null,
  heard_to timestamptz not null,
  primary key (room_id, session, heard_from)
) with (fillfactor = 80);

create table room_events (
  room_id text not null,
  at timestamptz not null,
  id text not null,
  event text not null,
  amount bigint not null default 0,
  display_name text not null default '',
  primary key (room_id, at, id)
);

create table partition_ledger (
  topic_id text not null,
  partition integer not null,
  next_offset bigint not null default 0,
  epoch bigint not null default 0,
  owner text not null default '',
  rev bigint not null default 0,
  append_time timestamptz,
  stuck_claims integer not null default 0,
  updated_at timestamptz not null default now(),
  primary key (topic_id, partition)
) with (fillfactor = 50);

create table changes (
  ledger_key text not null,
  rev bigint not null,
  at timestamptz not null default now(),
  kinds text[] not null,
  room_ids text[] not null,
  window_starts timestamptz[] not null,
  logins text[] not null,
  primary key (ledger_key, rev)
);
create index changes_at on changes (at);

create table dead_letters (
  topic_id text not null,
  partition integer not null,
  record_offset bigint not null,
  reason text not null,
  bytes integer not null,
  at timestamptz not null default now(),
  primary key (topic_id, partition, record_offset)
);

create table ingest_gaps (
  topic_id text not null,
  partition integer not null,
  from_offset bigint not null,
  to_offset bigint not null,
  reason text not null,
  at timestamptz not null default now(),
  primary key (topic_id, partition, from_offset)
);

create table models (
  id text primary key,
  model bytea not null,
  added_at timestamptz not null default now()
);

create table model_switches (
  topic_id text not null,
  partition integer not null,
  from_offset bigint not null,
  model_id text not null references models (id),
  primary key (topic_id, partition, from_offset)
);

create table imports (
  fingerprint text primary key,
  source text not null,
  format text not null,
  login text not null default '',
  room_id text not null default '',
  state text not null,
  reason text not null default '',
  messages bigint not null default 0,
  windows_written bigint not null default 0,
  windows_skipped bigint not null default 0,
  dropped jsonb not null default '{}',
  removed_known boolean not null default true,
  position bigint not null default 0,
  started_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table import_staging (
  fingerprint text not null references imports (fingerprint) on delete cascade,
  room_id text not null,
  window_start timestamptz not null,
  ${FIGURES},
  ${PEOPLE},
  step text not null,
  primary key (fingerprint, step, room_id, window_start)
);

create table imported_days (
  day date primary key
);

create view chatanalytics as
select w.output_id,
       coalesce(c.login, w.room_id) as channelname,
       (w.window_start at time zone 'UTC')::date as date,
       (w.window_start at time zone 'UTC')::time as time,
       w.messages as nummessages,
       w.question,
       w.disappointment,
       w.funny,
       w.neutral
  from windows_5s w
  left join channels c using (room_id);
`
