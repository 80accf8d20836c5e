/** Words and short phrases that carry a feeling, by language. A phrase is two words joined by "_". */
export const FEELINGS = {
  funny: {
    any: ':_d x_d =_d lol lul lulw lulz lolz lolw lool lel lmao lmfao lmaoo rofl roflmao lolol lulul xd xdd xdxd kek kekw kekl kekeke heh hehe haha teehee 233 2333',
    en: `hilarious funny laughing comedy dying lolled laughed laughs laugh cackling cackled wheezing wheeze im_dying
      im_dead im_deceased too_funny so_funny thats_funny thats_hilarious cracking_up cracks_me
       pissing_myself howling chuckled chuckle giggled giggling snorted comedic comedian
      comedy_gold gold_comedy priceless jokes_bro`,
    es: `jaja jeje jiji jajaja gracioso risa risas me_meo descojono descojonado me_parto jajajaj jejeje
      jijiji xdxd risueño chistoso cagado_de de_risa qué_risa que_risa me_reí mondo`,
    pt: `kkk rsrs huehue engraçado kakaka ksksks chorei_de rindo ri_alto rachei hilário comédia kakak hahah ashuash
      huashuas aushaus uhauha ahuahu palhaço_kkk engraçada me_mata kkkk risada risos mds_kkk cômico zueira zoeira`,
    fr: `mdr ptdr xptdr mort marrant drole jpp mdrr ptdrr hilarant rigole rigolo marrante morte_de explosé pété_de
       jsuis_mort ahah ahahah hahah hihihi bahaha lmfao crève_de drôlerie marre_toi trop_drôle trop_drole
      golri golerie fou_rire`,
    de: `lustig witzig höhö hihi muhaha witzige witzig_kappa lach lache lachen lachflash lachend gelacht haha_was
      weggeschmissen kaputtgelacht zum_schießen zum_schreien schmeiß_mich brüller köstlich amüsant
      hehehe hahah rofl hrhr muss_lachen`,
    it: `ahah ahahah ridere divertente ahahahah ahaha muoio morto_dal sto_morendo rido ridendo sto_ridendo risate comico
      comica spassoso piango_dal fa_ridere che_ridere xdxd `,
    pl: `beka haha śmieszne hehe xdd śmiech śmiechłem leżę padłem padłam kwiczę hahahah hehehe hihi haha_co beczka beka_z
      rotfl smiechu turlam_się popłakałem_ze zabawne komedia`,
    tr: `asdf asdfg jsjs sjsj random komik ahahahah ahaha gülüyorum güldüm çok_güldüm gülmekten komikti koptum yarıldım
      öldüm_gülmekten sksk skdjsk kdkd asdasd sdfsd puhaha hihi kahkaha koptuk`,
    ru: `лол кек ржу хах ахах хаха хехе азаза орунах ору угар смешно хд орнул ор оруу ржака ржал ржунимагу хахах ахаха
      хехехе хихи смешной смешная смешно_же смех угарно угораю умора упал_со сдох_со плачу_со хохочу лолл лмао кекв
      кекает прикол прикольно_хд хпхп пхах пхахах хвхв`,
    ja: '草 笑 ワロタ 爆笑 大草 草生 草すぎ くさ 笑い 腹痛 ツボ おもろ ウケ うける わろ 吹い ふいた',
    ko: 'ㅋ ㅎ 웃겨 웃기 ㅋㅋ ㅎㅎ 웃긴 웃음 개웃 존웃 빵터 폭소 웃참 현웃',
    zh: `哈 笑死 好笑 笑 嘻嘻 哈哈 笑爛 笑烂 笑瘋 笑疯 笑到 搞笑 爆笑 太好笑 可撥 可拨 科科 顆顆 呵呵 嘿嘿 ㄏㄏ hhh XD xswl 繃不 绷不 太好 滑稽 233 笑哭 笑噴 笑喷 笑鼠 笑尿 蚌埠 難繃
      难绷`,
    id: 'wkwk wkwkwk awokawok ngakak lucu haha wkwkwkwk kocak',
    ar: 'هه ههه',
    uk: 'ахаха хаха лол смішно ржу сміюсь ору угар',
    nl: 'grappig lachen hahah hilarisch lachwekkend haha kapot_gelachen',
    sv: 'roligt skratt skrattar haha asgarv',
    cs: 'vtipné směju haha lol prdel sranda',
    vi: 'haha hihi kkk buồn_cười hài cười',
    th: '555 ขำ ฮา ตลก',
  },
  disappointment: {
    any: `:( :_c d_: ;( =( </_3 f ff rip oof ugh smh bruh l meh bleh eww ew yikes tilted sadge ffs qq qaq orz argh bah
      pfff`,
    en: `sad hate hated worst terrible stupid disappointing disappointed pain boring bored trash garbage sucks suck awful
      horrible lag laggy lagging crash crashed scuffed cringe refund unlucky unluckly throw throwing throws threw
      choke choked choking noo noooo dogshit bullshit shitty crap pathetic useless embarrassing unwatchable unplayable
      clueless dumb idiot washed fraud overrated mid rigged robbed unfair broken annoying depressing depressed tragic
      ruined dead die died lost lose losing loser fail failed missed inting inted griefing grief tilt painful
      heartbreaking crying cry wasted waste flop lame ass worse bad unlucko bot noob sucked disgusting disappointment
      snooze yawn scam clown delayed cancelled boo booo boring_af womp womp_womp welp sigh sighs argh aargh arghh pfft
      pff fml kms smfh despair despairing devastated devastating heartbreak heartbroken unfort unforch tragedy yuck
      ick gross nasty sadness sadface doomed cooked its_over so_over sucky sux crybaby disgrace disgraceful dreadful
      lousy junk rubbish bollocks shite shambles shambolic miserable misery gloomy unbearable underwhelming disaster
      catastrophe nightmare flopped bricked bricking brick goofed washed_up horrendous abysmal appalling atrocious
      pitiful dogwater horseshit bs ew_no noooooo nope_nope im_sad so_sad too_sad very_sad thats_sad feelsbad
      feels_bad rip_run rip_stream dead_run dead_chat dead_game`,
    es: `triste malo mala basura aburrido aburrida horrible pésimo pena asco mierda lástima peor feo odio lamentable
      fracaso uff uf dolor efe lloro llorar llorando injusticia bajón deprimente depresión lagazo tilteado aburre
      aburren aburrimiento doloroso duele me_duele asquerosa cagada cagaste cagó regalada regalado desgracia pésima
      malísimo malísima tristeza llanto deprimido bodrio desilusión desilusionado pésimos ridículo`,
    pt: `triste lixo chato chata ruim péssimo pena merda horrível pior ódio tédio vergonha bosta fraco azar dor dói doeu
      chorando chorar chorei choro saudade_não decepção decepcionado azarado azarada injustiça horrenda terrível
      tristeza entediado entediante deprimente depressão péssima vergonhoso vergonhosa lamentável deplorável nada_a
      desgosto desanimador perdido derrota efe lagado trágico tragédia`,
    fr: `triste merde nul nulle dommage ennuyeux horrible déçu pire honte chiant cringe raté chiante chiants pleure
      pleurer pleurs douleur enfer malheur triste_fin désolant pitoyable pathétique minable catastrophique lamentable
      désespérant désespoir ennui frustration injustice défaite tragique horreur dramatique atroce immonde infâme
      navrant déprimant déprime seum le_seum sad_mdr médiocre rageant`,
    de: `schade scheiße scheisse scheiß langweilig traurig schlecht schlimm mist kacke nervt nervig peinlich ätzend müll
      furchtbar lächerlich enttäuschend öde leider hasse dumm kaputt verloren verkackt schwach nein neeein neein
      oh_nein och_nö menno mensch_ey heulen heul weinen weine trauer tragisch blöd ärgerlich nervtötend grottig
      grottenschlecht unterirdisch erbärmlich jämmerlich gurke gurken desaster pech schmerz schmerzhaft autsch fail
      frustriert angekotzt kotzt kotzen zum_kotzen übelst_schlecht leid deprimierend trist arm_dran mies
      schäbig verschissen vergeigt gähn schnarch einschläfernd langatmig grauenhaft schrecklich`,
    it: `brutto noia peccato triste schifo merda peggio orribile pessimo delusione noioso vergogna noo piango dolore uffa
      delusi tristissimo peccati disastro tragedia ma_dai oddio_no dramma schifezza merdata bruttissimo bruttissima
      orrendo orrenda pessimi penoso penosa inguardabile vergognoso vergognosi deprimente sconfitta sfiga sfortuna
      sfortunato tristissima bleah`,
    pl: `przykro szkoda nuda smutne słabe tragedia dramat żal gówno porażka beznadzieja lipa slabo słabo slabe zal smutno
      smutek płaczę placze boli ból bol masakryczny nudno nuda_straszna porazka porażki dno padaka badziew badziewie
      chujnia chujowo żenada żenujące zenada przegrałem wstyd_mi nieszczęście pech pechowo dramatycznie tragicznie
      koszmar okropność kicha ech eh_szkoda niestety`,
    tr: `üzücü kötü berbat sıkıcı yazık rezalet saçma çöp üzüldüm yaa üzgünüm üzüldük üzülüyorum ağlıyorum ağlicam
      ağladım acıyor hüsran fiyasko eyvah yazıklar maalesef malesef berbattı kötüydü kötüsün iğrençti moralim
      moral_bozuk rezillik facia çöpsün boktan bok sıkıldım sıktı sıkıcıydı baydı bayat hüzün keder offf tüh`,
    ru: `жаль плохо скучно грустно ужас говно отстой позор печаль бесит тупой тупо кринж слабо жесть провал эх эхх эээх
      капец блин плак плачу слезы слёзы больно боль грустненько печально печалька печаль_беда провалился ужасно
      ужасный ужасная кошмар жалко жалость беда трагедия разочаровал разочаровали неудача невезение не_повезло
      не_везет уныло унылый уныние тоска тоскливо нудно скука скукота скучный фейл фэйл фууу фу отвратительно отвратно
      мерзость стыд стыдно стыдоба увы обида`,
    ja: `残念 悲 辛 ひど 酷 下手 最悪 嫌 惜し おしい ああ うわ うーん 泣け 泣い 可哀 かわいそ 哀し 悔し くやし 絶望 負け 負けた やられ おわた オワタ つら 辛い つまら つまん ざんねん 無念 がっか 期待外
      ラグ カク 固ま 止まっ 嫌い きらい 酷い ひどい やば過 むり 無理 きつい しんど ダメ 駄目 クソ ストレ イライ 腹立 うるさ 邪魔 ダサ 眠い ねむ 飽き ため息 はぁ しょんぼり がっくり あちゃ やらか
      しまっ 泣きそ つらい むかつ むかつく うざい だるい 萎え 萎えた 飽きた もったい 残念すぎ 酷すぎ 情けな 恥ずか`,
    ko: `ㅠ ㅜ 슬퍼 노잼 아쉽 짜증 망했 실망 ㅠㅠ ㅜㅜ ㅠㅜ 아쉬 아깝 슬프 슬픈 눈물 서럽 우울 망함 지루 심심 핵노 빡치 빡침 화난 열받 답답 한숨 하아 휴 에휴 어휴 에바 애바 억까 억울 불쌍 가엾
      안됐 최악 별로 구려 구리 쓰레 똥겜 망겜 렉 렉걸 버벅 끊기 끊긴 튕겼 튕김 못하 못해 못함 개못 발컨 손해 실패 실수 트롤 한심 피곤 졸리 졸려 노답 답없 타깝 엉엉 흑흑 흑 속상 서운 허무 처참
      참담 끔찍 망신 쪽팔 창피 괴롭 힘들 지쳤 지친 아프다 마음아 낭비 후회`,
    zh: `爛 烂 垃圾 難過 难过 哭 可憐 可怜 無聊 无聊 慘 惨 廢物 廢 雷 失望 555 噁 煩 烦 輸 唉 哎 嗚 呜 悲 悲劇 悲剧 可悲 傷心 伤心 遺憾 遗憾 可惜 絕望 绝望 淚 泪 哭了 心碎 心痛 心疼 痛苦
      慘了 惨了 好慘 好惨 完蛋 涼了 凉了 輸了 输了 白給 白给 送頭 雪崩 崩了 翻車 翻车 尷尬 尴尬 睡著 睡着 想睡 催眠 難看 难看 失敗 失败 噁心 恶心 討厭 讨厌 生氣 生气 火大 氣死 气死 受不 無奈
      无奈 無言 无语 丟臉 丢脸 倒楣 倒霉 太衰 好卡 卡死 lag 延遲 延迟 斷線 断线 爛透 糟糕 嗚嗚 呜呜 囧 悲慘 悲惨 可惡 可恶 該死 该死 崩盤 崩盘 輸爆 输爆 被虐 雷隊 坑隊 坑爹 坑队 想吐 吐了
      好爛 超爛 很爛 真爛 太爛 好烂 太烂 真烂 好雷 超雷 太雷 超慘 好慢 太慢 好吵 吵死 好廢 太廢 沒救 没救 沒用 没用 沒戲 没戏 浪費 浪费 失落 心酸 心累 累了 鬱悶 郁闷 不甘 後悔 后悔 恐怖 嫌棄
      嫌弃 難堪 被騙 被骗 欺負 欺负 挫折`,
    id: 'sedih jelek sampah bosan kecewa sayang yah yahh apes sial kesel',
    ar: 'حزين سيء للأسف خسارة زفت ممل تعب',
    uk: 'сумно шкода жаль погано жахливо жах боляче нудно плачу ганьба провал відстій на_жаль',
    nl: `jammer helaas saai slecht triest verdrietig verschrikkelijk vreselijk kut klote balen teleurstellend
      teleurgesteld zonde pech waardeloos`,
    sv: 'tråkigt synd dåligt ledsen hemskt usch värdelöst besviken otur',
    cs: 'škoda smutné nuda hrůza hrozné strašné špatné bohužel smůla trapas',
    vi: 'buồn chán tệ thua tiếc đau thất_vọng dở khóc huhu',
    th: 'เศร้า แย่ เสียดาย น่าเบื่อ ร้องไห้ เสียใจ',
    ro: 'păcat trist nasol plictisitor rău groaznic',
    hu: 'szomorú kár unalmas szar rossz pech bosszantó sajnos',
    fi: 'surullinen harmi tylsä huono paska voi_ei pettymys',
  },
  cheering: {
    any: 'gg ggs wp gl glhf w ww pog pogg poggers pogu pogchamp hype hyped ez letsgo lfg goat goated',
    en: `lets_go good_job well_played good_game nice_one come_on great_play well_done carry_us amazing awesome insane
      clutch cracked nice goated sheesh legend king queen congrats congratulations gz grats cheers wooo woo yay
      beautiful brilliant perfect epic sick clean banger fire godlike huge massive winner winning champion champions
      bravo yes yess yesss lets_goo lets_gooo lets_gooooo letsgooo letsgoooo woohoo woot yeehaw yeet attaboy attagirl
      good_stuff good_shot good_round good_fight good_luck good_run nice_shot nice_try nice_play nice_clutch nice_work
      nice_aim great_shot great_game great_job great_run
      great_stuff we_believe keep_going believe ggwp gg_wp gj nj ns vns gw wins
      win_it winnable wonderful fantastic marvelous phenomenal incredible unbelievable_play spectacular stunning
      superb excellent outstanding legendary genius mastermind masterclass beast monster_play machine big_w huge_w
      massive_w w_streamer w_chat w_take absolute_unit bangers slaps slapping fire_song so_good so_clean so_cracked
      too_good too_clean proud so_proud best_streamer best_player love_it love_this hell_yeah fuck_yeah`,
    es: `vamos grande crack increíble bravo golazo aupa venga_vamos vamoss vamooo eso_es qué_grande que_grande qué_crack
      que_crack qué_bueno que_bueno buenísimo genial excelente felicidades felicitaciones enhorabuena dale dale_que
      ánimo campeón campeones goooool gol golazooo épico brutal bestia máquina fenómeno crackk nashe tremendo tremenda
      espectacular maravilloso maravilla ole olé bien_jugado buena_esa bien_ahí`,
    pt: `vamos bora brabo mitou craque parabéns boa golaço vamo_la vamooo boraa boraaa vamo vamos_time bora_bora amassa
      amassou amassando joga_muito jogou_muito jogando_muito monstro monstra brabissimo braba brabíssimo gênio lenda
      mito rei rainha maquina máquina fera sensacional fantástico maravilhoso perfeito incrível demais_kkk é_campeão
      campeão campeões lindo linda que_gol goool gol golaaaço aí_sim ai_sim é_isso isso_aí parabens mandou_bem boa_boa
      fechou tmj_boa`,
    fr: `allez bravo énorme magnifique incroyable bien_joué allez_les allezz allezzz aller_les bravoo félicitations
      félicitation chapeau bien_ouej bj bien_joue gg_mec magnifiques splendide génial géniale génie parfaite sublime
      incr masterclass monstre monstrueux trop_fort trop_forte trop_bien trop_beau le_goat le_boss le_roi champion
      champions légende superbe excellent sensationnel buuut quel_but quel_joueur quelle_action lourd_ça ça_tue de_ouf
      énormissime`,
    de: `stark geil krass hammer mega los super bravo glückwunsch auf_gehts sehr_gut jaaa jaaaa jawoll jawohl los_gehts
      los_jungs auf_jetzt komm_schon weiter_so gut_gemacht gut_gespielt stark_gespielt sauber stabil ehre ehrenmann
      maschine könig legende genial geilo geile geiler nice_jungs hammer_tor tor toor tooor traumtor wahnsinn
      unglaublich unfassbar_gut perfekt fantastisch fabelhaft großartig spitze bärenstark weltklasse glückwünsche
      gratulation gratuliere herzlichen_glückwunsch sieg gewonnen läuft_bei respekt hut_ab`,
    it: `forza grande bravo bravissimo mitico andiamo_raga andiamo dajeee daje dai_dai vai_così vaiii vai_vai grandissimo
      grandissima grandi mostro fenomeno campione campioni complimenti ben_fatto bella_giocata bel_gioco perfetto
      stupendo fantastico fantastica incredibile spettacolo spettacolare leggenda re_assoluto capolavoro gol goool
      golazzo bellissimo bellissima evvai sììì`,
    pl: `brawo super dawaj świetnie jazda_dawaj dawajj dawaj_dawaj dajesz jedziesz jedziemy lecimy gooo brawoo gratulacje
      gratki gratuluję mega_akcja mistrz mistrzostwo mistrzowie legenda kozak kocur potwór król dobra_robota pięknie
      piękna piękny cudownie genialnie genialne wspaniale rewelacja rewelacyjnie sztos ogień petarda niesamowite goool
      gol wygrana wygraliśmy tak_jest jest_jest szacun szacuneczek`,
    tr: `helal bravo süper harika hadi_be hadii haydi aslan aslanım aslan_abim kral kralsın kral_adam adamsın adam_gibi
      efsane efsanesin mükemmel muhteşem müthiş şahane inanılmaz tebrikler tebrik maşallah helal_olsun afferin aferin
      bravoo iyi_oynadın güzel_oynadın süpersin goool golll şampiyon yürü yürüü bastır koçum bizim_çocuklar en_büyük
      on_numara çok_iyi çok_güzel vay_be oley`,
    ru: `красава красавчик молодец имба топ давай круто изи мощно го_го красавец красавцы красавы хорош хорошш хорооош
      молодцы молоток умница ура урааа урра даваай давай_давай погнали поехали вперед вперёд тащи тащит затащил
      затащили лучший лучшие лучшая легенда легендарно гений гениально великолепно великий отлично превосходно супер
      класс классно шикарно шик бомба бомбезно огонь жара пушка имбово имбуля кайф кайфово четко чётко мощь мощный
      зверь монстр машина король боженька бог красиво красота красивый_момент поздравляю поздравляем победа победили
      гоол гол респект уважение респект_и нормально_так сильно лайк ван_лав`,
    ja: `ナイス 神 最高 強 頑張 キタ きちゃ うま 上手 うまい すご 凄 すごい さす 流石 さすが えぐ エグ 天才 かっこ カッコ 強い 強す つよ 勝ち 優勝 おめで おめ パチ 888 ないす いけー がんば ガンバ
      応援 神回 神プ 最強 良い よし よっし ヤッタ GG`,
    ko: `가자 나이스 대박 레전드 화이팅 굿 가즈 굿굿 ㄱㄱ ㅊㅊ 축하 추카 레전 멋지 멋있 잘한 잘했 잘하 쩐다 쩔어 지린 지렸 오진 오졌 갓겜 갓 킹갓 최고 짱 파이 화이 힘내 이겼 이긴 승리 우승 역전
      캐리 폼미 슈퍼 완벽 예술 신의`,
    zh: `加油 衝 猛 強 讚 神 帥 贏 厲害 衝啊 冲啊 漂亮 好球 好強 好强 太強 太强 強強 强强 牛逼 牛批 牛啊 nb 666 6666 神了 太神 太猛 厉害 帅 太帥 太帅 赞 棒 好棒 很棒 完美 精彩 優秀 优秀
      贏了 赢了 赢 冠軍 冠军 恭喜 穩了 稳了 起飛 起飞 太秀 絕了 天秀 霸氣 霸气 無敵 无敌 好耶 帥啊 太爽 舒服`,
    id: 'mantap gas keren hebat ayo semangat jago bagus menang',
    ar: 'يلا مبروك روعة احسنت بطل ممتاز عظيم',
    uk: 'молодець молодці красава давай вперед слава супер круто чудово топ вогонь перемога ура браво',
    nl: 'lekker goed_gedaan goed_gespeeld geweldig prachtig kom_op legende gefeliciteerd',
    sv: 'snyggt grymt heja kom_igen grattis bäst underbart',
    cs: 'bravo pecka paráda krása gratuluju bomba skvělý skvěle jedeme',
    vi: 'cố_lên đỉnh tuyệt giỏi ghê chúc_mừng đẹp',
    th: 'สุดยอด เก่ง เยี่ยม สู้ๆ ดีใจ',
    ro: 'bravo felicitări tare genial frumos',
    hu: 'szép hajrá gratulálok király zseniális ügyes',
    fi: 'hyvä hieno mahtava upea onnea loistava',
  },
} as const
