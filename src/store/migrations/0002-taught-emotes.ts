/** What operators teach: a row is never changed; a later one of the same emote takes its place from its `since` on. */
export const id = '0002-taught-emotes'

export const statements = `
create table taught_emotes (
  id bigint generated always as identity primary key,
  room_id text not null,
  emote text not null,
  meaning text,
  since timestamptz not null,
  taught_at timestamptz not null default now()
);
create index taught_emotes_room on taught_emotes (room_id, id);
`
