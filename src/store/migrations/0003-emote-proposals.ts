/** Words of a channel's chat that look like emotes and mean nothing to the model yet. */
export const id = '0003-emote-proposals'

export const statements = `
create table emote_proposals (
  room_id text not null,
  emote text not null,
  people integer not null,
  suggestion text,
  seen_at timestamptz not null,
  primary key (room_id, emote)
) with (fillfactor = 80);
create index emote_proposals_seen on emote_proposals (seen_at);
`
