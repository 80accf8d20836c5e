import type { ChannelRow } from '#contract/http.ts'
import { readChanges, readStanding } from '#store/change-reads.ts'
import { CHANGES_CHANNEL } from '#store/changes.ts'
import { readChannels } from '#store/channel-reads.ts'
import type { Database, Queryable } from '#store/database.ts'
import { readSettings } from '#store/settings.ts'
import { FINAL_AFTER_MS } from '#tally/coverage.ts'
import { changesPushed, feedFailed, liveBuffered } from '#telemetry/serve-events.ts'
import { Failure } from '../errors.ts'
import { createAlarm } from './alarm.ts'
import { type Connection, createConnection, type Subscription, type Wire } from './connection.ts'
import { decodeCursor, type Revisions } from './cursor.ts'
import { type ChannelList, createDirectory, type Entry, readWanted } from './directory.ts'
import { createGallery } from './gallery.ts'
import { createOverview } from './overview.ts'
import { createSource } from './source.ts'
import { joinTouched, ROW_ALONE, type TouchedRooms, touchedBy } from './touched.ts'

/** A hint may be lost: without one the database is asked this often. */
const TICK_MS = 1_000
/** Hints closer together than this are answered at once. */
const SHORTEST_TICK_MS = 100
/** The watch-list belongs to the bus, which gives no hints across processes. */
const WANTED_MS = 2_000
/** After the last question for rows they are kept up to date so long. */
const ROWS_KEPT_MS = 30_000

/**
 * The one reader of changes of this process: it follows the database in snapshots while somebody looks, holds the
 * recent past of the rooms that are looked at, and hands what changed to every live connection.
 */
export interface Feed extends AsyncDisposable {
  /** Shows the wire what it subscribes to, until `close`. */
  connect(wire: Wire): LiveConnection
  /** One row a channel: wanted ones first, in the order in which they were added. */
  rows(): Promise<ChannelRow[]>
  /** The row of a login, `id:<room id>` or `replay:<login>`; undefined when nothing is known of it. */
  row(address: string): Promise<ChannelRow | undefined>
  /** The watch-list was changed here: read it at once. */
  wantedChanged(): void
}

export interface LiveConnection {
  /** Takes the place of what was asked before. */
  subscribe(wanted: Wanted): void
  close(): void
}

interface Wanted {
  channels: readonly string[]
  overview: boolean
  since: string | undefined
}

export interface FeedOptions {
  database: Database
  watchList: ChannelList
  /** Milliseconds since the epoch. */
  clock: () => number
}

/** Somebody who asked for rows once. */
interface Question {
  /** Undefined for all rows. */
  address: string | undefined
  answer: () => void
  fail: (error: unknown) => void
}

export async function openFeed({ database, watchList, clock }: FeedOptions): Promise<Feed> {
  const { databaseId } = await readSettings(database)
  const directory = createDirectory()
  const gallery = createGallery()
  const overview = createOverview()
  const source = createSource({ databaseId, directory, gallery, overview, clock })
  const connections = new Set<Connection>()
  const arrivals = new Map<Connection, Wanted>()
  let questions: Question[] = []
  let revisions: Revisions | undefined
  let wantedDue = true
  let wantedAtMs = -Infinity
  let rowsAskedAtMs = -Infinity
  const alarm = createAlarm()

  function rowsInUse(): boolean {
    return (
      clock() - rowsAskedAtMs < ROWS_KEPT_MS ||
      [...connections].some(({ subscription }) => subscription.overview) ||
      [...arrivals.values()].some((arrival) => arrival.overview)
    )
  }

  /** The rooms whose picture somebody needs, and those of them that may not wait. */
  function wish(): { inUse: Map<string, Entry>; first: Set<string> } {
    const inUse = new Map<string, Entry>()
    const addresses = [
      ...shownAddresses(),
      ...[...arrivals.values()].flatMap(({ channels }) => channels),
      ...questions.flatMap(({ address }) => address ?? []),
    ]
    for (const address of addresses) {
      const entry = directory.find(address)
      if (entry?.roomId !== undefined) inUse.set(entry.roomId, entry)
    }
    const first = new Set(inUse.keys())
    if (rowsInUse()) {
      for (const entry of directory.entries()) {
        if (entry.roomId !== undefined && entry.wanted) inUse.set(entry.roomId, entry)
      }
    }
    return { inUse, first }
  }

  function shownAddresses(): Set<string> {
    return new Set([...connections].flatMap(({ subscription }) => subscription.channels))
  }

  /** Its row is another now. */
  function touch(touched: TouchedRooms, address: string): void {
    const key = directory.find(address)?.roomId ?? address
    touched.set(key, joinTouched(touched.get(key), ROW_ALONE))
  }

  /** Takes in what changed, within one snapshot. */
  async function look(transaction: Queryable, wanted: readonly string[] | undefined) {
    const nowMs = clock()
    const standing = await readStanding(transaction)
    const known = revisions && (await readChanges(transaction, revisions, standing.revisions))
    if (known === undefined) {
      gallery.clear()
      directory.clear()
    }
    const touched = touchedBy(known?.changes ?? [])
    const roomIds = (known?.changes ?? [])
      .filter(({ kind }) => kind === 'channel')
      .map(({ roomId }) => roomId)
    const filter = known && { logins: known.logins, roomIds }
    const renewed = directory.store(await readChannels(transaction, filter))
    for (const login of renewed) touch(touched, login)
    for (const login of wanted ? directory.want(wanted) : []) touch(touched, login)
    // Who comes from here on waits for the next look: what they need is not read in this one.
    const arriving = [...arrivals.values()]
    const more = await gallery.read(transaction, { ...wish(), touched, nowMs })

    const subscriptions = new Map<Wanted, Subscription>()
    for (const arrival of arriving) {
      subscriptions.set(arrival, await welcome(transaction, arrival, standing.revisions))
    }
    const moment = { nowMs, appendTimeMs: standing.appendTimeMs }
    gallery.settle(touched, moment)
    return { known, standing, touched, subscriptions, more, moment }
  }

  /** What an arrival has already, if its cursor still says so. */
  async function welcome(
    transaction: Queryable,
    { channels, overview, since }: Wanted,
    now: Revisions,
  ): Promise<Subscription> {
    const position = since === undefined ? undefined : decodeCursor(databaseId, since)
    const missed = position && (await readChanges(transaction, position.revisions, now))
    if (position === undefined || missed === undefined) return { channels, overview, resume: undefined }
    const touched = touchedBy(missed.changes)
    const unsettled = { ...ROW_ALONE, fromMs: position.appendTimeMs - FINAL_AFTER_MS - 5_000 }
    return {
      channels,
      overview,
      resume: {
        rooms: position.rooms,
        touched: (room) => joinTouched(touched.get(room), unsettled),
      },
    }
  }

  async function tick(): Promise<void> {
    const asked = [...questions]
    let wanted: readonly string[] | undefined
    if (wantedDue || clock() - wantedAtMs >= WANTED_MS) {
      wantedDue = false
      wantedAtMs = clock()
      wanted = await readWanted(watchList)
    }
    const seen = await database.transaction((transaction) => look(transaction, wanted), {
      isolation: 'repeatable read',
      readOnly: true,
    })
    revisions = seen.standing.revisions
    source.show({ revisions, moment: seen.moment, touched: seen.touched })
    for (const address of shownAddresses()) {
      if (source.hasAged(address)) touch(seen.touched, address)
    }
    if (rowsInUse()) source.refreshOverview()
    hand(seen.touched, seen.subscriptions, seen.known === undefined)
    if (seen.more) alarm.rouse()
    const answered = asked.filter(({ address }) => address !== undefined || !seen.more)
    questions = questions.filter((question) => !answered.includes(question))
    for (const { answer } of answered) answer()
    if (seen.known?.committedAtMs !== undefined) changesPushed((clock() - seen.known.committedAtMs) / 1_000)
  }

  function hand(touched: TouchedRooms, subscriptions: Map<Wanted, Subscription>, anew: boolean): void {
    for (const connection of connections) {
      const arrival = arrivals.get(connection)
      const subscription = arrival && subscriptions.get(arrival)
      if (subscription !== undefined) {
        connection.begin(subscription)
        arrivals.delete(connection)
      } else if (anew) {
        connection.startAnew()
      } else {
        connection.moved(touched)
      }
      if (!connection.pump()) connections.delete(connection)
    }
    measureBuffers()
  }

  function measureBuffers(): void {
    const buffered = { websocket: 0, sse: 0 }
    for (const { wire } of connections) buffered[wire.transport] += wire.bufferedBytes()
    liveBuffered(buffered)
  }

  async function run(): Promise<void> {
    while (!alarm.stopped) {
      if (connections.size === 0 && questions.length === 0) {
        await alarm.wait(undefined)
        continue
      }
      try {
        await tick()
        await alarm.rest(SHORTEST_TICK_MS)
      } catch (error) {
        feedFailed(error)
        revisions = undefined
        wantedDue = true
        for (const { fail } of questions) fail(error)
        questions = []
        await alarm.rest(TICK_MS)
      }
      await alarm.wait(TICK_MS)
    }
  }

  function ask(address: string | undefined): Promise<void> {
    if (alarm.stopped) return Promise.reject(new Failure('stopping'))
    return new Promise((answer, fail) => {
      questions.push({ address, answer: () => answer(), fail })
      alarm.rouse()
    })
  }

  const unlisten = await database.listen(CHANGES_CHANNEL, alarm.ring)
  const running = run()

  return {
    connect(wire) {
      const connection = createConnection(wire, source)
      if (alarm.stopped) connection.stop()
      else connections.add(connection)
      return {
        subscribe(wanted) {
          if (!connections.has(connection)) return
          arrivals.set(connection, wanted)
          alarm.rouse()
        },
        close() {
          connection.close()
          connections.delete(connection)
          arrivals.delete(connection)
          measureBuffers()
        },
      }
    },

    async rows() {
      rowsAskedAtMs = clock()
      await ask(undefined)
      return [...directory.entries()].map(source.rowOf)
    },

    async row(address) {
      await ask(address)
      const entry = directory.find(address)
      return entry && source.rowOf(entry)
    },

    wantedChanged() {
      wantedDue = true
      alarm.rouse()
    },

    async [Symbol.asyncDispose]() {
      alarm.stop()
      for (const connection of connections) connection.stop()
      connections.clear()
      await running
      for (const { fail } of questions) fail(new Failure('stopping'))
      await unlisten()
    },
  }
}
