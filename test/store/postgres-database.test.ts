import { openPostgresDatabase } from '#store/postgres-database.ts'
import { describeDatabase } from './database-contract.ts'
import { sharedPostgres } from './postgres-server.ts'

describeDatabase('PostgreSQL', async () =>
  openPostgresDatabase({ url: await (await sharedPostgres()).createDatabase() }),
)
