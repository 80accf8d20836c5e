/**
 * Words that judge, by language: what is called bad, what people are called, and the small words that turn or
 * strengthen a judgement. Alone they decide nothing ("the slow route", "noob question"); the trained weights
 * say what they mean beside other words. A phrase is two words joined by "_".
 */
export const JUDGEMENTS = {
  /** Said of a play, a stream, a game or a moment that displeases. */
  bad: {
    any: 'ded dc afk_again gg_ff go_next report',
    en: `
      slow ugly dull bland weak poor cheap late laggy choppy blurry pixelated muted buggy bugged glitchy buffering freezing freezes frozen
      stuttering stutters stutter desync desynced disconnected lagged lags ping delay crashes ruins ruining overpriced overhyped underwhelming
      mediocre stale outdated repetitive pointless useless worthless unbearable frustrating frustrated infuriating unfortunate unfortunately
       discouraging miserable misery sadly hopeless hopes nonsense ridiculous mistake mistakes blunder blundered misplay misplayed
      whiffed whiff missing misses greedy sloppy nerfed gutted scripted boosted clunky tedious grindy tiring tired exhausting headache nauseous
      hurts hurt sucky terribly badly awfully horribly unreal_bad annoyed pissed mad angry furious hating dislike disliked sorry_for regret regrets
       sick_of tired_of fed_up waste_of so_bad too_slow too_loud too_quiet too_dark no_audio no_sound no_aim no_damage no_skill no_chance
      no_brain no_content no_fun not_fun not_good not_funny skill_issue give_up gave_up gives_up open_mid fuck_this fuck_off my_eyes my_ears fell_off
      fall_asleep falling_asleep im_out im_leaving doesnt_work not_working isnt_working stopped_working keeps_crashing wrong_again a_joke
      ads ad_break adverts unskippable expensive paywall p2w ragequit rage raging whining whiny complaining clowned bottled robbery
    `,
    es: `lento lenta feo fea flojo floja pésima horrendo horrorosa fatal asqueroso cansino pesado pesada roto rota caído cortado trabado bugueado
      lagueado pixelado decepción decepcionante decepcionado frustrante injusto robo qué_mal que_mal que_asco qué_asco qué_pena que_pena qué_malo que_malo
      no_carga no_funciona sin_sonido se_corta se_traba va_mal muy_mal tan_malo harto harta cabreado enfadado molesto error fallo falló perdimos perdió
      perdido lamentablemente desastre vergüenza anuncios publicidad caro carísimo tramposo tongo ni_modo me_duermo me_aburro sueño`,
    pt: `lento lenta feio feia fraca fracos péssima horroroso cansativo travado travando travou bugado lagado caiu decepção decepcionante
      frustrante injusto roubo que_pena que_merda que_lixo que_ruim muito_ruim tá_travando sem_som não_funciona não_carrega perdemos perdeu errou erro
      falhou desastre vexame anúncio propaganda caro raiva irritante cansado desisto desisti desanimado sono que_sono tá_chato me_ferrei
      nem_fudendo pior_que horrenda nojo nojento ridículo palhaçada`,
    fr: `lent lente moche faible pénible lourd relou saoulant soûlant naze pourri pourrie bugué buggé laggé raté ratée perdu perdue injuste frustrant
      dégoûté dégoûtant dégueu déception décevant trop_nul cest_nul trop_dur quel_dommage pas_drôle pas_ouf pas_fou ça_lag ça_bug ça_marche
      marche_pas pas_normal jen_peux énervant énervé catastrophe désastre pub pubs cher abusé sérieux_là jme_fais fatigué fatigant chiante gâché
      ridicule malheureux malheureusement foutu foutue rip_lui`,
    de: `langsam hässlich schwache mies miese mieser übel lahm lahme zäh öder nervig nerven nervend hängt ruckelt ruckler stockt laggt lagt buggy
      kaputte unfair ungerecht frustrierend frust enttäuscht enttäuschung ärgerlich katastrophe blamabel peinlicher schlechter schlechte schlechtes schlechteste
      schlimmer doofe doof blöd blöde blöder blödsinn quatsch unsinn unnötig sinnlos nutzlos umsonst fehler versagt versaut vergeigt verpasst zu_langsam
      zu_leise zu_laut geht_nicht kein_ton kein_bild kein_bock keine_lust so_schlecht wie_schlecht so_langweilig tut_weh sterbe hasse hass genervt
      müde einschlafen schlafe_ein werbung abzocke aufgeben verlieren verliert verkackt verarsche armselig furchtbar grausam eklig ekelhaft widerlich`,
    it: `lento lenta debole pessima schifoso scarso scarsa scarsi rotto rotta laggato lagga buggato deludente delusa deluso frustrante ingiusto
      che_schifo che_noia che_palle che_peccato fa_schifo non_funziona non_va si_sente perso persa sbagliato errore disastro pubblicità caro
      noiosa tristezza ridicolo imbarazzante stanco sonno che_sonno fastidio pena`,
    pl: `wolno wolny słaby słaba brzydki nudny nudne nudna kiepski kiepsko fatalny fatalnie okropny okropne zepsuty tnie laguje zacina buguje
      rozczarowanie frustrujące niesprawiedliwe błąd zjebane zjebał przegrana przegrał przegraliśmy katastrofa wstyd reklama reklamy drogo
      nie_działa nie_słychać co_za szkoda_że śpię zmęczony wkurza denerwuje masakra`,
    tr: `yavaş çirkin zayıf bozuk donuyor takılıyor kasıyor lag_var ses_yok çok_kötü çok_sıkıcı hayal_kırıklığı haksızlık hata kaybettik kaybetti
      felaket reklam reklamlar pahalı sinir sinirlendim bıktım bıktık uykum utanç iğrenç boş_yapma olmadı olmamış`,
    ru: `медленно медленный слабый слабая уродливо убого убогий кривой криво сломано сломался лагает лаги фризы тормозит виснет вылетает баги баг
      разочарован разочарование обидно нечестно ошибка слил слили проиграл проиграли проигрыш катастрофа позорище реклама дорого надоело достало
      устал спать_хочу не_работает не_грузит нет_звука звука_нет очень_плохо так_плохо бред чушь хрень фигня дно днище мерзко противно`,
    uk: 'погано нудно сумно жах гівно шкода лагає реклама набридло програли',
    ja: '重い 遅い 遅延 止ま 固ま 負け ミス 無理 だる 眠 萎え 冷め 微妙 退屈 飽き 不快 地獄 終わっ 泣 痛い',
    ko: '렉 느려 재미없 재미 졌네 졌다 패배 실수 답답 지루 졸려 최악 별로 광고 끊겨 멈췄 열받 빡친 빡쳐 불쌍 슬프 눈물 극혐',
    zh: '卡頓 卡顿 好卡 延遲 延迟 難看 难看 難聽 难听 可惜 失誤 失误 心痛 心疼 傷心 伤心 難受 难受 想睡 好累 輸了 输了 崩潰 崩溃 生氣 生气 無言 无语 討厭 讨厌 受不 糟糕  恶心 不爽  沒聲 没声  掉線 掉线 送頭 送头',
    id: 'lambat jelek_banget ngelag ngebosenin nyebelin kalah gagal rusak iklan mahal capek ngantuk payah parah',
    nl: 'traag lelijk slecht slechte saai jammer stom irritant kapot verloren helaas waardeloos reclame zonde klote',
    sv: 'långsam ful dålig dåligt tråkig tråkigt synd trasig laggar förlorade reklam pinsamt jobbigt',
    cs: 'pomalý škoda nuda špatný špatně hrozný seká prohráli reklama trapné otrava',
    vi: 'chán tệ buồn dở lag_quá thua xấu',
    th: 'แย่ น่าเบื่อ เศร้า',
    ar: 'ممل خسارة بطيء',
    ro: 'nasol plictisitor trist urât prost_rău',
    hu: 'szar unalmas szomorú rossz lassú',
    fi: 'huono tylsä surullinen hidas paska',
  },
  /** Called somebody who is not liked right then, or sworn at what happens. */
  insult: {
    any: 'nooob  newb nub retard retarded npc bozo bozos',
    en: `idiot idiots moron morons clown clowns braindead brainless dogwater garbo trashcan failure failures loser losers liar liars cheater cheaters
      hacker scammer scammers crybaby coward toxic fake hardstuck inter inters feeder delusional degenerate simp incel virgin fatso bastard bastards
      asshole assholes dick dickhead prick bitch bitches cunt fucker motherfucker wanker twat scum rat rats snake pig pigs disgrace shame shameful
      hypocrite griefer griefers smurf smurfs throwers bots monkeys silvers goddamn damnit dammit fuck_you shut_up stfu gtfo kys screw_this`,
    es: `puto puta  putas mierdas cabrón cabrones gilipollas imbécil imbéciles idiota idiotas tonto tonta tontos manco mancos payaso payasos inútil
      inútiles pendejo pendejos boludo pelotudo subnormal retrasado basuras asqueroso cállate callate perdedor fracasado joder coño carajo maldito maldita
      vete_a ctm hdp hijo_de tramposos rata ratas`,
    pt: `puta porra caralho merdas burro burra burros idiota idiotas imbecil otário otários palhaço palhaços inútil babaca trouxa arrombado fdp vsf
      vtnc cuzão desgraça desgraçado lixos nojento bagre bagres ruinzinho cala_boca cala_a perdedor fracassado retardado corno cornos`,
    fr: `cons connard connards conne connasse pute putain salope enculé fdp ntm tg débile débiles abruti abrutis idiot idiots nullos imbécile
      clochard guignol guignols merdique ferme_la ta_gueule tocard tocards looser perdant mongol bouffon bouffons tricheur bâtard`,
    de: `idiot idioten depp deppen vollidiot trottel spast spasti hurensohn hurensöhne arsch arschloch wichser missgeburt opfer  versager penner
      pisser lappen lauch lügner heuchler fresse halts_maul halt_die halt_deine schnauze dummkopf dumme dummer spinner assi  bastard huso kek_opfer
      verpiss verdammt verdammte drecks dreck fick_dich fickt leck_mich`,
    it: `coglione coglioni stronzo stronzi cazzo vaffanculo scemo scemi idiota idioti imbecille deficiente bastardo merde puttana cretino ritardato
      scarsone incapace incapaci pagliaccio pagliacci ladro ladri porco dio_cane sfigato stai_zitto`,
    pl: `kurwa kurwy  debile idiota idioci frajer frajerzy głupek głupi głupia głupie cwel ciota śmieć śmiecie pizda chuj chujowe chujowy jebany
      jebane pierdol spierdalaj zjeb noob nooby klaun klauny przegryw`,
    tr: `salak salaklar aptal aptallar gerizekalı oç amk aq mk siktir orospu piç şerefsiz ezik beceriksiz rezil yalancı hileci palyaço lan_sus`,
    ru: `дебил дебилы идиот идиоты тупица даун дауны мразь урод уроды лох лохи рак раки нуб нубы мусор чмо сука суки блять бля блядь пиздец хуйня хуй нахуй  ебланы
      клоун клоуны позорник читер читеры крыса терпила бот боты заткнись долбоеб ублюдок тварь мудак гандон  сучка ебать иди_нахуй
       suka blyat cyka  loh urod pidor pizdec nahui huesos`,
    uk: 'дурень дурні ідіот лайно курва блядь',
    ja: '雑魚 ゴミ カス クズ クソ 馬鹿 バカ アホ 無能 死ね 消え うざ ウザ きも キモ 老害 くそ ざこ ザコ へた 帰れ 黙れ',
    ko: '병신 시발 씨발 ㅅㅂ ㅂㅅ ㅄ 멍청 쓰레 쓰렉 바보 꺼져 닥쳐 새끼 개못 존못 못하 트롤 버러 한심 찐따 지랄 ㅈㄴ 미친',
    zh: '白癡 白痴 智障  腦殘 脑残 廢物 废物   妈宝  战犯  去死  滚蛋 閉嘴 闭嘴  靠杯 靠腰 幹你 他媽 他妈 尼瑪 尼玛 傻逼 傻屌 傻子 煞筆 沙雕 笨蛋 豬隊 猪队 雜魚 杂鱼 丟臉 丢脸 丟人 丢人 恥辱 耻辱   噁爛 魯蛇    啥小 臭甲 小丑 菜鳥 菜鸟 菜逼 好菜 太菜  操 屎  粪 蠢 笨 滾 滚 tm tmd cnm sb nmsl   ',
    id: 'goblok tolol bego anjing babi bangsat kontol noob_banget bodoh',
    nl: 'idioot sukkel kut kanker hoer lul_de klootzak debiel mongool',
    sv: 'idiot jävla skit fitta kuk cp_unge',
    cs: ' kretén idiot kurva kokot píča hovno',
    vi: 'ngu đm vcl dmm óc_chó gà_vãi',
    ar: 'غبي حمار كلب',
    ro: 'prost proasta fraier pula muie',
    hu: 'hülye kurva idióta buzi',
    fi: 'vittu saatana perkele idiootti',
  },
  /** Turns what follows. */
  negation: {
    en: 'not no never dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt aint without nobody nothing barely hardly nor',
    es: 'no nunca nada nadie sin tampoco ni',
    pt: 'não nao nunca nada ninguém sem nem n',
    fr: 'pas jamais rien personne sans aucun ne ni',
    de: 'nicht kein keine keinen nie niemals nichts nix ohne niemand nich',
    it: 'non mai niente nulla nessuno senza né',
    pl: 'nie nigdy nic nikt bez',
    tr: 'değil yok hiç asla',
    ru: 'не нет нету никогда ничего никто без ни',
    uk: 'не немає ніколи нічого',
    ja: 'ない ん ず',
    ko: '안 못 없',
    zh: '不 沒 没 別 别 無 无',
    id: 'tidak gak nggak ga bukan jangan',
    nl: 'niet geen nooit niks',
    sv: 'inte ingen aldrig',
    cs: 'ne není žádný nikdy',
  },
  /** Strengthens what follows. */
  degree: {
    en: 'so too very really such this_is thats actually super extremely insanely literally absolutely fucking fuckin freaking damn how what_a pretty kinda most always again still',
    es: 'muy tan demasiado qué súper bien más siempre bastante vaya menuda menudo pedazo',
    pt: 'muito mto tão mt demais que super bem mais sempre bastante',
    fr: 'très trop si tellement vraiment super grave quel quelle toujours encore',
    de: 'so sehr zu voll echt total mega richtig super immer wieder ganz ziemlich wirklich krass',
    it: 'molto troppo così davvero proprio che sempre tanto',
    pl: 'bardzo tak taki taka za mega strasznie zawsze znowu',
    tr: 'çok ne_kadar en aşırı hep yine gerçekten',
    ru: 'очень так слишком такой такая просто опять снова реально самый какой',
    ja: '超 すご まじ めっちゃ',
    ko: '진짜 너무 존나 개 완전',
    zh: '太 好 真 超 很 最 又',
    id: 'banget sangat terlalu bener',
    nl: 'zo te heel erg echt',
    sv: 'så för jätte väldigt',
  },
} as const
