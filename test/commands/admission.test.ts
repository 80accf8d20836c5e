import { it } from 'vitest'
import type { RunningSettings } from '#contract/settings.ts'
import { admissionOf } from '../../src/commands/admission.ts'
import { startCollecting, until } from '../collect/collecting.ts'

const SETTINGS: RunningSettings = {
  keep5sDays: 30,
  keep1mDays: 365,
  leaveOutBots: false,
  bots: [],
  optOut: [],
}

it('drops who opted out from the moment of the change on, and takes them again after it', async () => {
  let settings = SETTINGS
  await using collecting = await startCollecting({ admission: admissionOf(() => settings) })
  const { simulator, texts } = collecting
  const say = (text: string) => simulator.say('demo_one', { text, from: 'ann' })
  say('counted')
  await until(() => texts('demo_one'), ['counted'])
  settings = { ...SETTINGS, optOut: ['ann'] }
  say('dropped')
  simulator.say('demo_one', { text: 'of somebody else', from: 'cleo' })
  await until(() => texts('demo_one'), ['counted', 'of somebody else'])
  settings = SETTINGS
  say('counted again')
  await until(() => texts('demo_one'), ['counted', 'of somebody else', 'counted again'])
})
