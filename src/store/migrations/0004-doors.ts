/** Who else may come in: keys of overlays, by their SHA-256, and origins of extensions that a person allowed. */
export const id = '0004-doors'

export const statements = `
create table overlay_keys (
  id uuid primary key,
  key_hash text not null unique,
  login text not null,
  created_at timestamptz not null
);

create table paired_origins (
  id uuid primary key,
  origin text not null unique,
  allowed_at timestamptz not null
);
`
