/** Writes the dump that first starts begin with: `node src/store/make-empty-database.ts`, after a change of PGlite. */
import { writeFileSync } from 'node:fs'
import { emptyDatabaseFile, makeEmptyDatabase } from './empty-database.ts'

writeFileSync(emptyDatabaseFile(), await makeEmptyDatabase())
