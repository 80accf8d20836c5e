import { errorSchema } from '#contract/http.ts'
import {
  RUNNING_SETTINGS,
  type SettingsAnswer,
  settingsChangeSchema,
  settingsSchema,
} from '#contract/settings.ts'
import type { SettingsHolder } from '#store/running-settings.ts'
import type { App, Context } from '../context.ts'
import { Failure } from '../errors.ts'

export function settingsRoute(app: App, context: Context): void {
  app.get(
    '/api/v1/settings',
    {
      schema: {
        summary: 'What can be changed while CHAT runs, and what was given at its start',
        response: { 200: settingsSchema, 501: errorSchema },
      },
    },
    async () => toAnswer(holderOf(context)),
  )

  app.put(
    '/api/v1/settings',
    {
      schema: {
        summary: 'Change some settings; they hold at once, for what is heard from then on',
        body: settingsChangeSchema,
        response: { 200: settingsSchema, 400: errorSchema, 409: errorSchema, 501: errorSchema },
      },
    },
    async ({ body }) => {
      const settings = holderOf(context)
      const name = RUNNING_SETTINGS.find(
        (name) => body[name] !== undefined && settings.fixed[name] !== undefined,
      )
      if (name !== undefined) {
        throw new Failure(
          'setting_fixed',
          `${name} is set by ${settings.fixed[name]}: start CHAT without it to change it here.`,
        )
      }
      await settings.change(body)
      return toAnswer(settings)
    },
  )
}

function holderOf({ settings }: Context): SettingsHolder {
  if (settings === undefined) throw new Failure('settings_off')
  return settings
}

function toAnswer(settings: SettingsHolder): SettingsAnswer {
  const { keep5sDays, keep1mDays, leaveOutBots, bots, optOut } = settings.current()
  return {
    settings: { keep5sDays, keep1mDays, leaveOutBots, bots: [...bots], optOut: [...optOut] },
    fixed: { ...settings.fixed },
  }
}
