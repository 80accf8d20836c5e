import type { Chatter } from './chatter.ts'
import type { Notice } from './room.ts'

/** A notice of a kind, from somebody, as Room.notice takes it. */
type MadeNotice = Omit<Notice, 'id' | 'sentAtMs'>

const TIER_ONE = '1000'

export function raidNotice(raider: Chatter, viewers: number): MadeNotice {
  return {
    kind: 'raid',
    from: raider,
    tags: {
      'msg-param-displayName': raider.displayName,
      'msg-param-login': raider.login,
      'msg-param-viewerCount': String(viewers),
      'system-msg': `${viewers} raiders from ${raider.displayName} have joined!`,
    },
  }
}

/** A subscription: the first month's when `months` is 1, else one more; only the latter carries a text. */
export function subscriptionNotice(chatter: Chatter, months: number, text = ''): MadeNotice {
  const again = months > 1
  return {
    kind: again ? 'resub' : 'sub',
    from: chatter,
    text: again ? text : '',
    tags: {
      'msg-param-cumulative-months': String(months),
      'msg-param-months': '0',
      'msg-param-multimonth-duration': '0',
      'msg-param-multimonth-tenure': '0',
      'msg-param-should-share-streak': '0',
      'msg-param-sub-plan': TIER_ONE,
      'msg-param-sub-plan-name': 'Channel Subscription',
      'msg-param-was-gifted': 'false',
      'system-msg': again
        ? `${chatter.displayName} subscribed at Tier 1. They've subscribed for ${months} months!`
        : `${chatter.displayName} subscribed at Tier 1.`,
    },
  }
}

/** Several subscriptions given to the room at once; Twitch sends one more notice for each of them. */
export function mysteryGiftNotice(giver: Chatter, count: number, originId: string): MadeNotice {
  return {
    kind: 'submysterygift',
    from: giver,
    tags: {
      'msg-param-community-gift-id': originId,
      'msg-param-mass-gift-count': String(count),
      'msg-param-origin-id': originId,
      'msg-param-sender-count': String(count),
      'msg-param-sub-plan': TIER_ONE,
      'system-msg': `${giver.displayName} is gifting ${count} Tier 1 Subs to the community!`,
    },
  }
}

export function giftNotice(giver: Chatter, recipient: Chatter, originId: string): MadeNotice {
  return {
    kind: 'subgift',
    from: giver,
    tags: {
      'msg-param-community-gift-id': originId,
      'msg-param-gift-months': '1',
      'msg-param-months': '1',
      'msg-param-origin-id': originId,
      'msg-param-recipient-display-name': recipient.displayName,
      'msg-param-recipient-id': recipient.userId,
      'msg-param-recipient-user-name': recipient.login,
      'msg-param-sub-plan': TIER_ONE,
      'msg-param-sub-plan-name': 'Channel Subscription',
      'system-msg': `${giver.displayName} gifted a Tier 1 sub to ${recipient.displayName}!`,
    },
  }
}

export function announcementNotice(from: Chatter, text: string): MadeNotice {
  return { kind: 'announcement', from, text, tags: { 'msg-param-color': 'PRIMARY', 'system-msg': '' } }
}
