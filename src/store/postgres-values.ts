import pg from 'pg'

const { builtins } = pg.types

const INT8_ARRAY = 1016

type Parser = (text: string) => unknown

/** What pg reads otherwise than the port says. */
const PARSERS = new Map<number, Parser>([
  [builtins.INT8, Number],
  [INT8_ARRAY, (text) => (text === '{}' ? [] : text.slice(1, -1).split(',').map(toNumberOrNull))],
  [builtins.BYTEA, (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'))],
  [builtins.DATE, (text) => new Date(text)],
])

export const POSTGRES_TYPES: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    return (
      (format === 'binary' ? undefined : PARSERS.get(oid)) ?? pg.types.getTypeParser(oid, format as 'text')
    )
  },
}

function toNumberOrNull(text: string): number | null {
  return text === 'NULL' ? null : Number(text)
}

/** A parameter as pg sends it; what is an array of numbers or texts is written here, several times as fast. */
export function toPostgresValue(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const [first] = value
  if (typeof first === 'number') return `{${value.join(',')}}`
  if (typeof first === 'string') return `{${value.map(quote).join(',')}}`
  return value
}

function quote(text: unknown): string {
  if (typeof text !== 'string') return 'NULL'
  return /^[A-Za-z_]\w*$|^\d+$/.test(text) && text.toLowerCase() !== 'null'
    ? text
    : `"${text.replace(/["\\]/g, '\\$&')}"`
}
