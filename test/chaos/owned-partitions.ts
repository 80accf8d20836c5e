import pg from 'pg'

/** How many partitions are this process's by the ledger; undefined while the database does not answer. */
export async function countOwnedPartitions(databaseUrl: string, pid: number): Promise<number | undefined> {
  const client = new pg.Client({ connectionString: databaseUrl })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ owned: number }>(
      'select count(*)::int as owned from partition_ledger where owner like $1',
      [`process ${pid} on %`],
    )
    return rows[0]!.owned
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => {})
  }
}
