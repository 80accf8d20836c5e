/** Since when a partition's collectors are believed to have heard: records of before are lost and not counted. */
export const id = '0006-heard-from'

export const statements = 'alter table partition_ledger add column heard_from timestamptz;\n'
