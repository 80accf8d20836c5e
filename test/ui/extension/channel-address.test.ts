import { expect, it } from 'vitest'
import { channelOfAddress } from '../../../ui/extension/channel-address.ts'

it.each([
  ['https://www.twitch.tv/ann', 'ann'],
  ['https://www.twitch.tv/Demo_One?referrer=raid', 'demo_one'],
  ['https://www.twitch.tv/ann/', 'ann'],
  ['https://www.twitch.tv/ann/about', 'ann'],
  ['https://www.twitch.tv/about_ann', 'about_ann'],
  ['https://www.twitch.tv/ann/videos?filter=archives', 'ann'],
  ['https://www.twitch.tv/popout/ann/chat?popout=', 'ann'],
  ['https://www.twitch.tv/popout/moderator/ann/chat', 'ann'],
  ['https://www.twitch.tv/popout/u/ann/stream-manager/chat', 'ann'],
  ['https://www.twitch.tv/moderator/Ann', 'ann'],
  ['https://dashboard.twitch.tv/u/ann/stream-manager', 'ann'],
  ['https://dashboard.twitch.tv/u/ann/home', 'ann'],
])('finds the channel in %s', (address, login) => {
  expect(channelOfAddress(address)).toBe(login)
})

it.each([
  'https://www.twitch.tv/',
  'https://www.twitch.tv/directory',
  'https://www.twitch.tv/directory/category/chess',
  'https://www.twitch.tv/videos/123456789',
  'https://www.twitch.tv/settings/profile',
  'https://www.twitch.tv/popout',
  'https://www.twitch.tv/popout/directory',
  'https://www.twitch.tv/moderator',
  'https://www.twitch.tv/p/legal',
  'https://www.twitch.tv/downloads',
  'https://www.twitch.tv/search?term=ann',
  'https://www.twitch.tv/about',
  'https://www.twitch.tv/creatorcamp/en/',
  'https://www.twitch.tv/drops/inventory',
  'https://www.twitch.tv/friends',
  'https://www.twitch.tv/jobs',
  'https://www.twitch.tv/legal',
  'https://www.twitch.tv/moderation',
  'https://www.twitch.tv/prime',
  'https://www.twitch.tv/Privacy',
  'https://www.twitch.tv/security',
  'https://www.twitch.tv/store/merch',
  'https://www.twitch.tv/subscriptions',
  'https://www.twitch.tv/turbo',
  'https://www.twitch.tv/video/123456789',
  'https://www.twitch.tv/wallet',
  'https://www.twitch.tv/ab',
  'https://www.twitch.tv/a-name-with-hyphens',
  'https://www.twitch.tv/abcdefghijklmnopqrstuvwxyz',
  'https://www.twitch.tv/%61nn%2f',
  'https://dashboard.twitch.tv/ann',
  'https://dashboard.twitch.tv/u',
  'https://clips.twitch.tv/ann',
  'https://www.twitch.tv.example.org/ann',
  'http://www.twitch.tv/ann',
  'https://example.org/ann',
  'chrome://newtab/',
  '',
])('finds no channel in %s', (address) => {
  expect(channelOfAddress(address)).toBeUndefined()
})
