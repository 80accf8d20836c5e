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
  if (value instanceof Int32Array) return toBinaryArray(value, { type: builtins.INT4, bytes: 4 })
  if (value instanceof Float64Array) return toBinaryArray(value, { type: builtins.FLOAT8, bytes: 8 })
  if (!Array.isArray(value)) return value
  const [first] = value
  if (typeof first === 'number') return `{${value.join(',')}}`
  if (typeof first === 'string') return `{${value.map(quote).join(',')}}`
  return value
}

/** The binary form of a PostgreSQL array of one dimension, which neither end has to read letter by letter. */
function toBinaryArray(
  values: Int32Array | Float64Array,
  { type, bytes }: { type: number; bytes: 4 | 8 },
): Buffer {
  const header = values.length === 0 ? [0, 0, type] : [1, 0, type, values.length, 1]
  const buffer = Buffer.allocUnsafe(4 * header.length + values.length * (4 + bytes))
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength)
  let at = 0
  for (const word of header) {
    view.setInt32(at, word)
    at += 4
  }
  for (const value of values) {
    view.setInt32(at, bytes)
    if (bytes === 4) view.setInt32(at + 4, value)
    else view.setFloat64(at + 4, value)
    at += 4 + bytes
  }
  return buffer
}

function quote(text: unknown): string {
  if (typeof text !== 'string') return 'NULL'
  return /^[A-Za-z_]\w*$|^\d+$/.test(text) && text.toLowerCase() !== 'null'
    ? text
    : `"${text.replace(/["\\]/g, '\\$&')}"`
}
