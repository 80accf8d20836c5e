import type { CrowdAction } from './crowd/crowd.ts'
import { giftNotice, mysteryGiftNotice, raidNotice, subscriptionNotice } from './notices.ts'
import { createRandom } from './random.ts'
import type { Room } from './room.ts'

/** Lets happen in the room what the crowd does; `beganMs` is when the evening began. */
export function perform(room: Room, action: CrowdAction, beganMs: number): void {
  const sentAtMs = Math.floor(beganMs + action.atMs)
  switch (action.kind) {
    case 'say': {
      const { id, text, mood, chatter, replyTo } = action
      room.say({ id, text, mood, sentAtMs, from: chatter, ...(replyTo === undefined ? {} : { replyTo }) })
      break
    }
    case 'resub': {
      const { id, chatter, text } = action
      room.notice({ ...subscriptionNotice(chatter, chatter.months + 1, text), id, sentAtMs })
      break
    }
    case 'raid': {
      room.notice({ ...raidNotice(action.raider, action.viewers), sentAtMs })
      break
    }
    case 'gifts': {
      const { giver, recipients } = action
      const originId = createRandom(`${room.roomId} ${sentAtMs}`).uuid()
      if (recipients.length > 1) {
        room.notice({ ...mysteryGiftNotice(giver, recipients.length, originId), sentAtMs })
      }
      for (const recipient of recipients) {
        room.notice({ ...giftNotice(giver, recipient, originId), sentAtMs })
      }
      break
    }
    case 'delete': {
      const { id, text, chatter } = action
      room.remove({ message: { id, login: chatter.login, text }, sentAtMs })
      break
    }
    case 'timeout': {
      const { login, userId } = action.chatter
      room.remove({ user: { login, userId, seconds: action.seconds }, sentAtMs })
      break
    }
    case 'modes':
      room.setModes(action.modes)
      break
  }
}
