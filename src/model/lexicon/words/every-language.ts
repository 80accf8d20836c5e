import type { LanguageWords } from '../language-words.ts'

/** What is written in every chat, whatever its language. */
export const EVERY_LANGUAGE: LanguageWords = {
  funny: `
    :_d x_d =_d lol lul lulw lulz lolz lolw lool lel lmao lmfao lmaoo rofl roflmao lolol lulul xd xdd xdxd kek
    kekw kekl kekeke heh hehe haha teehee 233 2333
  `,
  disappointment: `
    :( :_c d_: ;( =( </_3 f ff rip oof ugh smh bruh l meh bleh eww ew yikes tilted sadge ffs qq qaq orz argh bah
    pfff
  `,
  cheering: `
    gg ggs wp gl glhf w ww pog pogg poggers pogu pogchamp hype hyped ez letsgo lfg goat goated
  `,
  confused: 'huh what wat wut hmm hm eh whut wha wtf waht wait_what what_the say_what o_o 0_o',
  bad: 'ded dc afk_again gg_ff go_next report',
  insult: 'nooob newb nub retard retarded npc bozo bozos',
  filler: `
    so and but hey ok okay yo well hi um uh oh hello bro dude man wait chat guys btw also like just actually
    honestly pls please mods mod streamer sir hm ey aber und ähm sag mal eh pero y e mas oye ei oi alors euh
    allora ma a no ну а слушай
  `,
}
