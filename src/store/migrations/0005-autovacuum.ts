/** Tables whose rows are updated many times are cleared after 2 % of them instead of 20 %; embedded, nobody does it. */
export const id = '0005-autovacuum'

const CHURNING = ['windows_1h', 'listened', 'partition_ledger', 'changes', 'channel_status']

export const statements = CHURNING.map(
  (table) => `alter table ${table} set (autovacuum_vacuum_scale_factor = 0.02);\n`,
).join('')
