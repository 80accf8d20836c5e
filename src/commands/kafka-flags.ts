import { configFlags } from '#config.ts'

/** Settings of the bus of many processes. */
export const KAFKA_FLAGS = configFlags(
  'kafka',
  'kafkaPrefix',
  'kafkaTls',
  'kafkaCa',
  'kafkaUser',
  'kafkaPassword',
  'kafkaMechanism',
  'kafkaPartitions',
  'kafkaReplication',
  'kafkaHours',
)

/** Settings of every process that works beside others. */
export const SHARED_FLAGS = {
  ...KAFKA_FLAGS,
  ...configFlags('databaseUrl', 'metricsPort', 'metricsHost', 'logLevel'),
}
