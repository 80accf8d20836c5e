/** How brokers are reached. */
export interface KafkaConnection {
  /** host:port of some of them; the others are learnt from these. */
  brokers: readonly string[]
  /** Encrypted when given; `ca` is a certificate in PEM beside those that Node trusts. */
  tls?: { ca?: string } | undefined
  sasl?: KafkaLogin | undefined
}

export interface KafkaLogin {
  mechanism: 'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512'
  username: string
  password: string
}

/** What the topics are called. */
export interface KafkaTopics {
  /** What was said and heard, in partitions by room. */
  events: string
  /** Which channels are wanted; compacted, keyed by login. */
  channels: string
}

/** Names the topics behind a prefix such as `chat.`, so that installations can share a cluster. */
export function namesOfTopics(prefix: string): KafkaTopics {
  return { events: `${prefix}events`, channels: `${prefix}channels` }
}
