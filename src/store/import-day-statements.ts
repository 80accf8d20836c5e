/**
 * The statements that put a staged day in the place of what is stored, in the order in which they run. Of each the first
 * parameters are $1 the fingerprint, $2 and $3 where the UTC day begins and ends.
 */
import { FIGURES, PEOPLE, SUMS } from '#contract/window-change.ts'

/** The staged rows of the day. What is left of them at the end is written. */
const STAGED = 's.fingerprint = $1 and s.window_start >= $2 and s.window_start < $3'

export const STAGED_ROOMS = `select distinct s.room_id from import_staging s where ${STAGED} and s.step = '5s'`

/** $4: windows from this time on are not sealed. */
export const SKIP_UNSEALED = `
  delete from import_staging s where ${STAGED} and s.step = '5s' and s.window_start >= $4`

/** Hours of which the store has the sum but no longer all five-second windows: they are compared and replaced whole. */
const LOST_DETAIL = `
  select h.room_id, h.window_start, h.messages + coalesce(h.removed, 0) as said
    from windows_1h h
   where h.window_start >= $2 and h.window_start < $3
     and h.room_id in (select s.room_id from import_staging s where ${STAGED} and s.step = '5s')
     and h.messages > (select coalesce(sum(w.messages), 0) from windows_5s w
                        where w.room_id = h.room_id and w.window_start >= h.window_start
                          and w.window_start < h.window_start + interval '1 hour')`

const HOUR_OF_STAGED = `date_trunc('hour', s.window_start at time zone 'UTC') at time zone 'UTC'`

/** $4: whether the archive takes the place also of what is fuller; so below. */
export const SKIP_OF_LOST_DETAIL = `
  delete from import_staging s
   using (${LOST_DETAIL}) h
   where ${STAGED} and s.step = '5s' and s.room_id = h.room_id and ${HOUR_OF_STAGED} = h.window_start
     and not $4::boolean
     and h.said >= (select sum(o.messages + o.removed) from import_staging o
                     where o.fingerprint = $1 and o.step = '5s' and o.room_id = h.room_id
                       and o.window_start >= h.window_start and o.window_start < h.window_start + interval '1 hour')`

/** Of equals that which knows what was taken away holds, so that the order of imports does not matter. */
export const SKIP_FEWER = `
  delete from import_staging s
   using windows_5s w, imports i
   where ${STAGED} and s.step = '5s' and not $4::boolean and i.fingerprint = s.fingerprint
     and w.room_id = s.room_id and w.window_start = s.window_start
     and w.window_start >= $2 and w.window_start < $3
     and (w.messages + coalesce(w.removed, 0), w.removed is not null)
         >= (s.messages + s.removed, i.removed_known)
     and not exists (select from (${LOST_DETAIL}) h
                      where h.room_id = s.room_id and h.window_start = ${HOUR_OF_STAGED})`

/** Takes the stored windows of an hour away that is replaced whole. The hour itself goes last: it says which. */
export function clearLostDetail(step: string): string {
  return `
    delete from windows_${step} w
     using (${LOST_DETAIL}) h
     where w.room_id = h.room_id and w.window_start >= h.window_start
       and w.window_start < h.window_start + interval '1 hour'
       and w.window_start >= $2 and w.window_start < $3
       and exists (select from import_staging s
                    where ${STAGED} and s.step = '5s' and s.room_id = h.room_id
                      and ${HOUR_OF_STAGED} = h.window_start)`
}

export const WRITE_5S = `
  insert into windows_5s as w (room_id, window_start, imported, ${FIGURES.join(', ')})
  select s.room_id, s.window_start, true, ${FIGURES.map(stagedFigure).join(', ')}
    from import_staging s join imports i on i.fingerprint = s.fingerprint
   where ${STAGED} and s.step = '5s'
   order by 1, 2
  on conflict (room_id, window_start) do update
     set imported = true, ${FIGURES.map((figure) => `${figure} = excluded.${figure}`).join(', ')}`

/** The minute's people are the archive's when all its messages are; else the greater of both, which is a lower bound. */
export const REBUILD_1M = `
  insert into windows_1m as w (room_id, window_start, imported, ${FIGURES.join(', ')})
  select t.room_id, t.minute, true, ${SUMS.map((sum) => `t.${sum}`).join(', ')},
         ${PEOPLE.map((people) => `case when t.messages + coalesce(t.removed, 0) = m.messages + m.removed then m.${people} else greatest(m.${people}, o.${people}, 0) end`).join(', ')}
    from (${sumsBy('minute')}) t
    left join import_staging m on m.fingerprint = $1 and m.step = '1m' and m.room_id = t.room_id
                              and m.window_start = t.minute
    left join windows_1m o on o.room_id = t.room_id and o.window_start = t.minute
   order by 1, 2
  on conflict (room_id, window_start) do update
     set imported = true, ${FIGURES.map((figure) => `${figure} = excluded.${figure}`).join(', ')}`

export const REBUILD_1H = `
  insert into windows_1h as w (room_id, window_start, imported, ${SUMS.join(', ')})
  select t.room_id, t.hour, true, ${SUMS.map((sum) => `t.${sum}`).join(', ')}
    from (${sumsBy('hour')}) t
   order by 1, 2
  on conflict (room_id, window_start) do update
     set imported = true, ${SUMS.map((sum) => `${sum} = excluded.${sum}`).join(', ')}`

function stagedFigure(figure: string): string {
  return figure === 'removed' ? 'case when i.removed_known then s.removed end' : `s.${figure}`
}

/** The sums of the five-second windows of every minute or hour in which one was written. */
function sumsBy(unit: 'minute' | 'hour'): string {
  const unitOf = (row: string) =>
    `date_trunc('${unit}', ${row}.window_start at time zone 'UTC') at time zone 'UTC'`
  const sums = SUMS.map((sum) =>
    sum === 'removed'
      ? 'case when bool_and(w.removed is not null) then sum(w.removed) end as removed'
      : `sum(w.${sum}) as ${sum}`,
  )
  return `
    select w.room_id, touched.${unit}, ${sums.join(', ')}
      from (select distinct s.room_id, ${unitOf('s')} as ${unit} from import_staging s
             where ${STAGED} and s.step = '5s') touched
      join windows_5s w on w.room_id = touched.room_id and w.window_start >= touched.${unit}
       and w.window_start < touched.${unit} + interval '1 ${unit}'
     where w.window_start >= $2 and w.window_start < $3
     group by 1, 2`
}
