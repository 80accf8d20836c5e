/** Words and short phrases that carry a feeling, by language. A phrase is two words joined by "_". */
export const FEELINGS = {
  funny: {
    any: ':_d x_d =_d lol lul lulw lulz lolz lolw lool lel lmao lmfao lmaoo rofl roflmao lolol lulul xd xdd xdxd kek kekw kekl kekeke heh hehe haha teehee 233 2333',
    en: 'hilarious funny laughing comedy dying',
    es: 'jaja jeje jiji jajaja gracioso risa',
    pt: 'kkk rsrs huehue engraçado kakaka ksksks',
    fr: 'mdr ptdr xptdr mort marrant drole',
    de: 'lustig witzig höhö hihi muhaha',
    it: 'ahah ahahah ridere divertente',
    pl: 'beka haha śmieszne hehe',
    tr: 'asdf asdfg jsjs sjsj random komik',
    ru: 'лол кек ржу хах ахах хаха хехе азаза орунах ору угар смешно хд',
    ja: '草 笑 ワロタ',
    ko: 'ㅋ ㅎ 웃겨 웃기',
    zh: '哈 笑死 好笑 笑 嘻嘻',
    id: 'wkwk wkwkwk awokawok',
    ar: 'هه ههه',
  },
  disappointment: {
    any: ':( :_c d_: ;( =( </_3 f ff rip oof ugh smh bruh l meh bleh eww ew yikes tilted sadge ffs',
    en: `
      sad hate hated worst terrible stupid disappointing disappointed pain boring bored trash garbage sucks suck awful horrible lag
      laggy lagging crash crashed scuffed cringe refund unlucky unluckly throw throwing throws threw choke choked choking noo noooo dogshit
      bullshit shitty crap pathetic useless embarrassing unwatchable unplayable clueless dumb idiot washed fraud overrated
      mid rigged robbed unfair broken annoying depressing depressed tragic ruined dead die died lost lose losing loser fail failed
      missed inting inted griefing grief tilt painful heartbreaking crying cry wasted waste flop lame ass worse bad unlucko
      bot noob sucked disgusting disappointment snooze yawn scam clown delayed cancelled
    `,
    es: 'triste malo mala basura aburrido aburrida horrible pésimo pena asco mierda lástima peor feo odio lamentable fracaso',
    pt: 'triste lixo chato chata ruim péssimo pena merda horrível pior ódio tédio vergonha bosta fraco azar',
    fr: 'triste merde nul nulle dommage ennuyeux horrible déçu pire honte chiant cringe raté',
    de: `schade scheiße scheisse scheiß langweilig traurig schlecht schlimm mist kacke nervt nervig peinlich ätzend müll furchtbar
      lächerlich enttäuschend öde leider hasse dumm kaputt verloren verkackt schwach`,
    it: 'brutto noia peccato triste schifo merda peggio orribile pessimo delusione noioso vergogna',
    pl: 'przykro szkoda nuda smutne słabe tragedia dramat żal gówno porażka beznadzieja lipa',
    tr: 'üzücü kötü berbat sıkıcı yazık rezalet saçma çöp üzüldüm',
    ru: 'жаль плохо скучно грустно ужас говно отстой позор печаль бесит тупой тупо кринж слабо жесть провал',
    ja: '残念 悲 辛 ひど 酷 下手 最悪 嫌',
    ko: 'ㅠ ㅜ 슬퍼 노잼 아쉽 짜증 망했 실망',
    zh: '爛 烂 垃圾 難過 难过 哭 可憐 可怜 無聊 无聊 慘 惨 廢物 廢 雷 失望 555 噁 煩 烦 輸',
    id: 'sedih jelek sampah bosan kecewa',
    ar: 'حزين سيء',
  },
  cheering: {
    any: 'gg ggs wp gl glhf w ww pog pogg poggers pogu pogchamp hype hyped ez letsgo lfg goat goated',
    en: `lets_go good_job well_played good_game nice_one come_on great_play well_done carry_us
      amazing awesome insane clutch cracked nice goated sheesh legend king queen congrats congratulations gz grats cheers wooo woo yay
      beautiful brilliant perfect epic sick clean banger fire godlike huge massive winner winning champion champions bravo yes yess yesss`,
    es: 'vamos grande crack increíble bravo golazo aupa venga_vamos',
    pt: 'vamos bora brabo mitou craque parabéns boa golaço vamo_la',
    fr: 'allez bravo énorme magnifique incroyable bien_joué',
    de: 'stark geil krass hammer mega los super bravo glückwunsch auf_gehts sehr_gut',
    it: 'forza grande bravo bravissimo mitico andiamo_raga',
    pl: 'brawo super dawaj świetnie jazda_dawaj',
    tr: 'helal bravo süper harika hadi_be',
    ru: 'красава красавчик молодец имба топ давай круто изи мощно го_го',
    ja: 'ナイス 神 最高 強 頑張',
    ko: '가자 나이스 대박 레전드 화이팅 굿',
    zh: '加油 衝 猛 強 讚 神 帥 贏 厲害',
    id: 'mantap gas keren',
    ar: 'يلا',
  },
} as const
