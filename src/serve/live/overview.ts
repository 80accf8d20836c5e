import type { OverviewPart } from './connection.ts'

/** The rows of all channels, each with the version at which it last changed. */
export interface Overview {
  /** Takes in the rows as they are now, as JSON by login; what is missing is gone. */
  take(rows: ReadonlyMap<string, string>): void
  /** What changed behind the version, until it is `maxBytes` long. */
  behind(version: number, maxBytes: number): OverviewPart
}

export function createOverview(): Overview {
  /** By login, in the order of the versions. */
  const rows = new Map<string, { json: string; version: number }>()
  const gone = new Map<string, number>()
  let latest = 0

  return {
    take(next) {
      for (const login of rows.keys()) {
        if (next.has(login)) continue
        rows.delete(login)
        gone.set(login, ++latest)
      }
      for (const [login, json] of next) {
        if (rows.get(login)?.json === json) continue
        rows.delete(login)
        gone.delete(login)
        rows.set(login, { json, version: ++latest })
      }
    },

    behind(version, maxBytes) {
      const changed: string[] = []
      let reached = version
      let length = 0
      for (const row of rows.values()) {
        if (row.version <= version) continue
        if (length >= maxBytes) return { rows: changed, gone: [], version: reached, more: true }
        changed.push(row.json)
        length += row.json.length
        reached = row.version
      }
      const left = [...gone].filter(([, at]) => at > version).map(([login]) => login)
      return { rows: changed, gone: left, version: latest, more: false }
    },
  }
}
