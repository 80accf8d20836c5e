/**
 * Words that judge, by language: what is called bad, what people are called, and the small words that turn or
 * strengthen a judgement. Alone they decide nothing ("the slow route", "noob question"); the trained weights
 * say what they mean beside other words. A phrase is two words joined by "_".
 */
export const JUDGEMENTS = {
  /** Said of a play, a stream, a game or a moment that displeases. */
  bad: {
    any: 'ded dc afk_again gg_ff go_next report',
    en: `slow ugly dull bland weak poor cheap late laggy choppy blurry pixelated muted buggy bugged glitchy buffering
      freezing freezes frozen stuttering stutters stutter desync desynced disconnected lagged lags ping delay crashes
      ruins ruining overpriced overhyped underwhelming mediocre stale outdated repetitive pointless useless worthless
      unbearable frustrating frustrated infuriating unfortunate unfortunately discouraging miserable misery sadly
      hopeless hopes nonsense ridiculous mistake mistakes blunder blundered misplay misplayed whiffed whiff missing
      misses greedy sloppy nerfed gutted scripted boosted clunky tedious grindy tiring tired exhausting headache
      nauseous hurts hurt sucky terribly badly awfully horribly unreal_bad annoyed pissed mad angry furious hating
      dislike disliked sorry_for regret regrets sick_of tired_of fed_up waste_of so_bad too_slow too_loud too_quiet
      too_dark no_audio no_sound no_aim no_damage no_skill no_chance no_brain no_content no_fun not_fun not_good
      not_funny skill_issue give_up gave_up gives_up open_mid fuck_this fuck_off my_eyes my_ears fell_off fall_asleep
      falling_asleep im_out im_leaving doesnt_work not_working isnt_working stopped_working keeps_crashing wrong_again
      a_joke ads ad_break adverts unskippable expensive paywall p2w ragequit rage raging whining whiny complaining
      clowned bottled robbery gapped diffed got_gapped jungle_diff jg_diff top_diff mid_diff bot_diff adc_diff
      sup_diff support_diff skill_diff int_lord trolling trolls sold selling_game fell_apart falling_off falls_off
      washed_af got_cooked yapping yap glazing bottlejob bottle_job choke_job chokers choker threw_it throwing_game
      lost_it lost_again lose_again died_again dead_again miss_again rip_bozo so_slow so_laggy so_boring so_dumb
      so_stupid so_trash so_ass so_weak so_unlucky so_loud so_quiet so_dark too_long too_hard too_easy too_late
      too_many too_expensive way_too not_again not_this not_even not_worth not_great not_it aint_it cant_watch
      cant_see cant_hear cant_believe couldnt_even didnt_work doesnt_load wont_load wont_work not_loading
      keeps_buffering keeps_lagging keeps_freezing stream_died stream_dead stream_down audio_gone audio_cut sound_gone
      video_froze fps_drops frame_drops frames_drop low_fps low_quality bitrate 480p 240p 144p crashed_again
      lagging_again waste_time wasting_time wasting lost_interest falling_apart unsubbed unsub unsubbing unfollow
      unfollowed leaving_now im_bored im_tired getting_old gets_old old_joke seen_enough had_enough enough_of stop_it
      please_stop just_stop stop_talking wrong_build wrong_play bad_play bad_call bad_aim bad_take bad_game bad_stream
      bad_luck bad_team worst_game worst_play worst_stream worst_team worst_take terrible_play l_take l_streamer
      l_team l_game l_mods l_chat massive_l big_l huge_l took_l took_the holding_l no_hands no_talent no_effort
      no_point no_reason more_ads another_ad another_l another_loss wack whack rough tough_loss tough_watch hard_watch
      painful_to hurts_to lazy cheesy cheese_strat unskilled brainrot rng_screwed robbed_of abandon abandoned
      abandoning abandons absolute_clown absolute_garbage absolute_shambles absolute_trash absurd abuse abused abuses
      abusing abysmal accuse accused accuses accusing agony ah_man aimless aint_funny aint_good aint_right
      all_downhill always_dies always_lags always_late always_loses always_throws amateurish anguish annoy annoying
      annoys anticlimactic anticlimax apathetic apathy arrogant artificial atrocious average_at aw_man awful
      awful_game awful_play awkward aww_man backlash backwards bad_audio bad_chat bad_choice bad_decision bad_draft
      bad_idea bad_item bad_move bad_pick bad_plan bad_quality bad_rng ban_him ban_this bench_him betray betrayed
      betraying betrays bias biased bitter blame blamed blames blaming blasphemy bleak bloated bloodbath bogus
      boosted_by boosted_team bore bored bored_of bores boring botch botched botches botching bothered bothering
      bothers brag bragged bragging brags brainless broken brutalized buffer buffered buffers bullied bullies bullshit
      bully bullying bungle bungled bungles bungling burnout busted butcher butchered butchering butchers canceled
      canceling cant_aim cant_cook cant_even cant_hit cant_play cant_shoot cant_stand cant_win careless carnage
      carried_by cashgrab catastrophe catastrophic censor censored censoring censors chaos_af cheat cheated cheater
      cheating cheats childish clickbait clickbaited clickbaiting clickbaits clownery clownshow clueless clumsy
      cold_blooded collapse collapsed collapses collapsing complain complained complains complete_garbage
      complete_joke complete_waste confusing_af conspiracy copium_team corny corrupt corruption coward cowardly cranky
      crappy crashed crashing crazy_bad creepy crime_against criminal cringey cringy crippled crooked cruel crumble
      crumbled crumbles crumbling crummy crybaby cursed curses cursing damn_it dated debacle decay decayed decaying
      decays deceptive declined declines declining defeat defeated defective delayed delaying delays delete_game
      delete_this deluded delusion deplorable depress depressed depresses depressing derivative despair desperate
      despicable despise despised despises despising destroy destroyed destroying destroys desyncing desyncs detest
      detested detesting detests didnt_deserve disabled_again disappoint disappointed disappointing disappoints
      disaster disastrous disconnect disconnecting disconnects disgrace disgust disgusted disgusting disgusts
      dishonest dislikes disliking dismal disorganized disrespect disrespected disrespectful disrespecting disrespects
      distracting distress dodgy doesnt_care doesnt_deserve doesnt_know doesnt_listen dog_shit dogmatic dogshit_team
      dont_care dont_deserve doomed dooming dooms downfall downgrade downhill dragged dragging drags drama_again
      dreadful dreary droning drop_him dry_stream dumb dumb_game dumpster dumpster_fire dumpsterfire dysfunctional
      ego_check ego_peek ego_peeking ego_play egotistical embarrass embarrassed embarrasses embarrassing embarrassment
      empty_stream end_it end_this enrage enraged enrages enraging even_worse exaggerate exaggerated exaggerates
      exaggerating excessive excruciating excuses exploit exploited exploiting exploits fail failed failing fails
      failure faked fakes faking falls_apart faulty feeder feeding fiasco filler filler_episode filthy fire_him fishy
      fix_it fix_this fix_your flawed flaws flimsy flooded flooding floods flop flopped flopping flops fluke folded
      folding folds forgettable foul fragile free_loss froze frustrate frustrates frustration fuck_me fuck_my
      fuck_riot fumble fumbled fumbles fumbling futile garbage garbage_game garbage_team garbo generic get_out
      gets_worse getting_worse ghastly glitch glitched glitches glitching gloat gloated gloating gloats gloomy go_away
      god_dammit going_downhill got_carried got_worse grief griefed griefing griefs grievance grim gross grumpy
      half_assed harass harassed harasses harassing hard_inting hard_throw hardthrow harm harmed harming harms harsh
      hate hate_how hate_it hate_that hate_this hate_when hated hated_it hateful hates heartache heartbreak heartless
      heinous hideous horrendous horrible horrible_game horrible_play horrid horrific hot_garbage humiliate humiliated
      humiliates humiliating hurting hypocrisy hypocrite hypocritical i_hate idiocy idiotic ignorant ignored ignores
      ignoring illegal_play illogical imbalance imbalanced immature impossible_game impotent inaccurate inadequate
      incoherent incompetence incompetent inconsistent inept inexcusable inferior infuriate infuriated infuriates
      injustice insecure instant_loss insufferable insult insulted insulting insults intolerable irresponsible
      irritate irritated irritates irritating isnt_fair isnt_fun isnt_funny isnt_good issue_again jank janky jarring
      joke_of joke_team joyless just_end just_ff just_quit kick_him killjoy lackluster lag lagging lame lecture
      lectured lectures lecturing let_down letdown liability lifeless loathe loathed loathes loathing lonely lopsided
      lost_all lost_cause lost_hope lousy lowlight ludicrous made_worse malicious malpractice malware manipulative
      mean_spirited meaningless meh menace mess messy mid milked milking mindless misclick misclicked misclicking
      misclicks misfortune misguided misleading misplaying misplays missed_everything missed_it moan moaned moaning
      moans mock mocked mockery mocking mocks monotonous monstrosity moronic much_worse mumble mumbled mumbles
      mumbling nag nagged nagging nags nasty nauseating neglect neglected neglecting neglects negligent nepotism nerf
      nerf_him nerf_it nerf_this nerfing nerfs never_again never_learns never_listens never_wins never_works
      nightmarish no_balls no_bueno no_dmg no_heart no_hope no_impact no_map no_mechanics no_money no_respect no_shame
      no_teamwork no_vision nobody_cares nonsensical noo_way not_cool not_enjoying not_fair not_happy not_impressed
      not_interested not_nice not_ok not_okay not_watching nuisance obnoxious obsolete offend offended offending
      offends offensive oh_god oh_man oh_no ohh_no one_cares oppressive outclassed outplayed outrage over_it overdone
      overdramatic overextend overextended overextending overextends overhype overhypes overhyping overkill overlong
      overpowered_af overprice overprices overpricing overrate overrated overrates overrating pain painful panic
      panicced paniccing panics pathetic patronizing petty phony pitiful pity plain_bad please_end polluted poor_chat
      poor_guy poor_him poor_play poor_team poor_thing postponed postpones postponing pout pouted pouting pouts
      power_creep powercreep pretended pretending pretends pretentious problematic prolonged_ads punishing
      pure_garbage pure_pain pushover questionable quit_already quits quitting raged rages ramble rambled rambles
      rambling rancid rant ranted ranting rants refused refuses refusing regreted regreting reject rejected rejecting
      rejects remove_this replace_him repulsive resent resented resentful resenting resents rip_off ripoff rob robbed
      robbing robs rots rotten rotting rude ruin ruined ruined_it ruined_the ruins_the sabotage sabotaged sabotages
      sabotaging sad sadden saddened saddening saddens salty scam scammed scamming scams scandal scandalous scapegoat
      scared scares scaring screech screeched screeches screeching screw_that screw_you screwup scummy selfish
      sell_him sellout senseless setback shabby shady shallow shambles shame shamed shameful shameless shames shaming
      shit_game shit_show shit_stream shit_team shitfest shithole shitshow shitty shoddy shut_down sick_and sickening
      silly_play sleazy slog slop sluggish smelly smug snooze_fest snoozefest so_annoying so_broken so_cringe
      so_disappointing so_embarrassing so_frustrating so_greedy so_lame so_mid so_painful so_sad so_scuffed so_toxic
      so_unfair soulless spineless spiteful spoil spoiled spoiling spoils spoilt squander squandered squandering
      squanders squeaky stagnation stall stalled stalling stalls stank stealing steals stingy stinking stinks stole
      stolen stomp_again stomped stop_crying stop_feeding stop_inting stop_screaming stop_spamming stop_throwing
      stop_whining stop_yelling straight_garbage straight_trash stressed stresses stressing stupid stupid_game
      stuttered subpar suck sucked sucking sucks suffering sulk sulked sulking sulks suspicious tacky tasteless
      terrible terrible_game terrible_idea terrible_team tilt tilted tilting tilts tiresome too_aggressive too_bad
      too_boring too_far too_greedy too_laggy too_passive too_toxic too_weak toothless torture total_garbage
      total_mess toxic tragedy tragic train_wreck trainwreck trash_game trash_team trashy traumatize traumatized
      traumatizes traumatizing travesty treacherous treason turd unacceptable unappealing unbalance unbalanced
      uncomfortable uncreative underperform underperformed underperforming underperforms undeserved undeserving
      unenjoyable unentertaining uneventful unfair unfinished unforgivable unfunny ungrateful unhappy unhinged_ad
      unimaginative unimpressed unimpressive uninspired uninstall uninstalled uninstalling uninteresting unjust
      unlikable unlikeable unlucky unnecessary unoriginal unplayable unpleasant unpolished unreadable unreasonable
      unreliable unresponsive unstable unwanted unwatchable unwelcome upsets upsetting utter_garbage utter_nonsense
      vile vulgar washed wasnt_funny wasnt_good waste wasted wasted_flash wasted_money wasted_smoke wasted_ult wastes
      what_garbage what_nonsense what_trash whiffing whiffs whined whines who_cares woeful woes wonky worse worst
      wreck wrecked wrecking wrecks wretched wrong_item wrong_partner wrong_pick wrong_team yapped yaps yawnfest yucky
      zombies_again`,
    es: `lento lenta feo fea flojo floja pésima horrendo horrorosa fatal asqueroso cansino pesado pesada roto rota caído
      cortado trabado bugueado lagueado pixelado decepción decepcionante decepcionado frustrante injusto robo qué_mal
      que_mal que_asco qué_asco qué_pena que_pena qué_malo que_malo no_carga no_funciona sin_sonido se_corta se_traba
      va_mal muy_mal tan_malo harto harta cabreado enfadado molesto error fallo falló perdimos perdió perdido
      lamentablemente desastre vergüenza anuncios publicidad caro carísimo tramposo tongo ni_modo me_duermo me_aburro
      sueño q_lag qué_lag que_lag lagazo al_ego sin_ganas se_congeló se_cayó se_trabó se_pegó no_escucho no_puede
      no_sirve no_vale no_mames no_manches ni_siquiera qué_injusto que_injusto qué_feo que_feo qué_horrible
      que_horrible qué_triste que_triste qué_dolor que_dolor qué_aburrido que_aburrido perdiste pierde pierden
      fallaste falla fallan empeora empeorando estafa estafadores arruinó arruinaron arruinado desperdicio
      sobrevalorado cansa cansado malos malas petardo muermo cutre nefasto nefasta deja_de basta_de `,
    pt: `lento lenta feio feia fraca fracos péssima horroroso cansativo travado travando travou bugado lagado caiu
      decepção decepcionante frustrante injusto roubo que_pena que_merda que_lixo que_ruim muito_ruim tá_travando
      sem_som não_funciona não_carrega perdemos perdeu errou erro falhou desastre vexame anúncio propaganda caro raiva
      irritante cansado desisto desisti desanimado sono que_sono tá_chato me_ferrei nem_fudendo pior_que horrenda nojo
      nojento ridículo palhaçada não_acredito nao_acredito não_aguento nao_aguento não_dá nao_da ah_não ah_nao aff
      affs afe que_azar que_triste que_horrível que_saco que_raiva que_lag tá_lagando lagando lagou caindo caiu_a
      tá_ruim tá_horrível muito_chato perde perdem perdendo errando erraram falha piorou piora pior_do travada bugou
      bugando cortando sem_imagem sem_graça sem_sal sem_condições fim_de decaiu estragou estragaram superestimado
      roubado roubaram roubou_o presepada patético mal_jogado joga_mal joga_nada jogou_mal entregou entregando
      enrolação enrola sofrido sofrência cansei enjoei enjoado`,
    fr: `lent lente moche faible pénible lourd relou saoulant soûlant naze pourri pourrie bugué buggé laggé raté ratée
      perdu perdue injuste frustrant dégoûté dégoûtant dégueu déception décevant trop_nul cest_nul trop_dur
      quel_dommage pas_drôle pas_ouf pas_fou ça_lag ça_bug ça_marche marche_pas pas_normal jen_peux énervant énervé
      catastrophe désastre pub pubs cher abusé sérieux_là jme_fais fatigué fatigant chiante gâché ridicule malheureux
      malheureusement foutu foutue rip_lui quel_enfer quelle_honte la_honte quelle_horreur trop_triste trop_chiant
      c_nul cest_long trop_long on_perd a_perdu perdre perdent encore_raté raté_encore lague laguer ramer
      rame saccade saccades plantage planté coupé pas_bien pas_bon pas_bonne pas_terrible pas_possible pas_juste
      pas_cool troll_encore volé arnaque arnaqué surcoté soporifique endormi dormir_là
      mauvaise mauvaises gâcher gâche fini_pour plus_rien ras_le marre_de ça_pue ca_pue claqué claquée
      claqué_au éclaté éclatée au_sol flop dégueulasse inutile nullissime nulles nuls bancal foireux foiré`,
    de: `langsam hässlich schwache mies miese mieser übel lahm lahme zäh öder nervig nerven nervend hängt ruckelt ruckler
      stockt laggt lagt buggy kaputte unfair ungerecht frustrierend frust enttäuscht enttäuschung ärgerlich
      katastrophe blamabel peinlicher schlechter schlechte schlechtes schlechteste schlimmer doofe doof blöd blöde
      blöder blödsinn quatsch unsinn unnötig sinnlos nutzlos umsonst fehler versagt versaut vergeigt verpasst
      zu_langsam zu_leise zu_laut geht_nicht kein_ton kein_bild kein_bock keine_lust so_schlecht wie_schlecht
      so_langweilig tut_weh sterbe hasse hass genervt müde einschlafen schlafe_ein werbung abzocke aufgeben verlieren
      verliert verkackt verarsche armselig furchtbar grausam eklig ekelhaft widerlich schon_wieder
       zu_spät zu_schwach zu_schwer zu_einfach zu_teuer keine_chance kein_plan kein_skill kein_aim
      kein_damage null_plan hat_verloren haben_verloren verlor verpennt verkackst verkacken versaut_es hängt_sich
      ruckeln laggt_bei lags lagg standbild abgestürzt stürzt abgeschmiert ausgefallen unspielbar unscharf pixelig
      pixelbrei matschig asynchron überbewertet unlustig nicht_lustig nicht_gut nicht_schön nicht_fair
      macht_keinen keinen_spaß kein_spaß verschwendet verschwendung zeitverschwendung lächerliche verbuggt verbugt
      zerstört ruiniert ruinieren gesperrt betrug betrogen beschiss beschissen beschissene verarscht reicht_jetzt
      hör_auf aufhören verschlechtert schwächer wird_nix wird_nichts geht_gar gar_nicht nie_wieder leider`,
    it: `lento lenta debole pessima schifoso scarso scarsa scarsi rotto rotta laggato lagga buggato deludente delusa
      deluso frustrante ingiusto che_schifo che_noia che_palle che_peccato fa_schifo non_funziona non_va si_sente
      perso persa sbagliato errore disastro pubblicità caro noiosa tristezza ridicolo imbarazzante stanco sonno
      che_sonno fastidio pena laggando lagghi crashato crasha bloccato si_blocca scatta
      scatti perdono perdiamo perde perdete abbiamo_perso hai_perso ha_perso sbaglia sbagliano sbagliate che_brutto
      che_tristezza che_vergogna che_delusione che_rabbia che_lag che_dolore che_sfortuna che_sfiga
       non_posso non_si troppo_lento troppo_facile troppo_difficile fa_pena
      fa_cagare fa_vomitare rovinato rovinata rovinano truffa rubato rubano furto basta_con sprecato spreco
      sopravvalutato inutile mi_annoio sto_dormendo dormo addormento stufo stufato scandaloso mediocre`,
    pl: `wolno wolny słaby słaba brzydki nudny nudne nudna kiepski kiepsko fatalny fatalnie okropny okropne zepsuty tnie
      laguje zacina buguje rozczarowanie frustrujące niesprawiedliwe błąd zjebane zjebał przegrana przegrał
      przegraliśmy katastrofa wstyd reklama reklamy drogo nie_działa nie_słychać co_za szkoda_że śpię zmęczony wkurza
      denerwuje masakra zgon znowu_zgon lagi laguje_mi ścina przycina przerywa zawiesiło wywaliło wywala padło
      crashuje bez_sensu bez_szans za_wolno za_słabo za_cicho za_głośno za_drogo za_trudne nie_umie
      nie_umiesz nie_idzie nie_wierzę nie_wchodzi przegrywa przegrywają przegrali przegraliście
      przejebane przejebał zepsuł zepsuli psuje spierdolił spierdolone zawalił zawaliłeś zawiodłem zawód zawiedziony
      nudzi nudzę usypiam zasypiam spać_się zmarnowane zmarnował okradli oszustwo przereklamowane słaby_mecz marnie
      marny beznadziejny beznadziejna beznadziejnie denerwujące irytujące wkurwia wkurwiające mam_dość dość_tego`,
    tr: `yavaş çirkin zayıf bozuk donuyor takılıyor kasıyor lag_var ses_yok çok_kötü çok_sıkıcı hayal_kırıklığı haksızlık
      hata kaybettik kaybetti felaket reklam reklamlar pahalı sinir sinirlendim bıktım bıktık uykum utanç iğrenç
      boş_yapma olmadı olmamış donuyo dondu donma kasıyo takılıyo laglı laggy kesiliyor kesildi gitti_yayın
      ses_gelmiyor görüntü_yok bozuldu çöktü yine_öldü gene_öldü yine_kaybetti kaybediyor kaybettin kaybeder yenildik
      yenildi kaçırdı kaçırdın ıskaladı beceremedi beceremiyor oynayamıyor yapamıyor olmuyor olmaz_böyle gitmiyor
      çalışmıyor açılmıyor yetmez yetersiz şanssız şanssızlık haksız boşuna gereksiz saçmalık saçmalama mantıksız
      zaman_kaybı para_tuzağı dolandırıcı abartılmış bıktım_artık yeter_artık uykum_geldi uyuyorum hiç_iyi hiç_güzel
      güzel_değil iyi_değil komik_değil bitti_bu bittik mahvoldu mahvetti rezil_oldu çok_yavaş çok_zor çok_pahalı
      berbat_bir`,
    ru: `медленно медленный слабый слабая уродливо убого убогий кривой криво сломано сломался лагает лаги фризы тормозит
      виснет вылетает баги баг разочарован разочарование обидно нечестно ошибка слил слили проиграл проиграли проигрыш
      катастрофа позорище реклама дорого надоело достало устал спать_хочу не_работает не_грузит нет_звука звука_нет
      очень_плохо так_плохо бред чушь хрень фигня дно днище мерзко противно бездарь бездарность слив слился слилась
      слили_игру сливает сливают сдулся сдулись изи_слив опять_слил руки_из рукожоп рукожопы кривые криворукий косой
      мажет промах промазал мимо_опять просрал просрали просрано проебал проебали проебано умер_опять опять_умер
      снова_умер зря впустую бесполезно бесполезный безнадежно нет_шансов без_шансов не_умеет не_могут не_может
      не_тащит не_смешно не_интересно не_очень не_фартануло завис зависло зависает фризит подвисает лаги_у
      картинка_мыло мыло пиксели хрипит тихо_очень не_слышно ничего_не так_себе ниочем херня хуета шляпа
      помойка параша отстойно тухло тухляк мертвый_онлайн скатился скатились испортил испортили заруинил руинит руинер
      фидит фидер переоценен накрутка развод кидалово бомбит бомбануло пригорело сгорел горит_жопа жопа полная_жопа
      заколебал задолбал задолбали достали надоел что_творит `,
    uk: 'погано нудно сумно жах гівно шкода лагає реклама набридло програли',
    ja: `重い 遅い 遅延 止ま 固ま 負け ミス 無理 だる 眠 萎え 冷め 微妙 退屈 飽き 不快 地獄 終わっ 泣 痛い ラグい ラグす 下手す ヘタ 弱い 弱す よわ 雑魚 運ゲ 理不尽 理不 クソゲ 過疎 オワコ 詐欺
      ネタバ やる気 台無 失敗 ミスっ 外し 外れ 負けて 敗北 音ズ 音小 聞こえ カクつ 画質 荒い 広告 課金 長す 遅す 改悪 劣化`,
    ko: '렉 느려 재미없 재미 졌네 졌다 패배 실수 답답 지루 졸려 최악 별로 광고 끊겨 멈췄 열받 빡친 빡쳐 불쌍 슬프 눈물 극혐',
    zh: '卡頓 卡顿 好卡 延遲 延迟 難看 难看 難聽 难听 可惜 失誤 失误 心痛 心疼 傷心 伤心 難受 难受 想睡 好累 輸了 输了 崩潰 崩溃 生氣 生气 無言 无语 討厭 讨厌 受不 糟糕 恶心 不爽 沒聲 没声 掉線 掉线 送頭 送头',
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
    any: 'nooob newb nub retard retarded npc bozo bozos',
    en: `idiot idiots moron morons clown clowns braindead brainless dogwater garbo trashcan failure failures loser losers
      liar liars cheater cheaters hacker scammer scammers crybaby coward toxic fake hardstuck inter inters feeder
      delusional degenerate simp incel virgin fatso bastard bastards asshole assholes dick dickhead prick bitch
      bitches cunt fucker motherfucker wanker twat scum rat rats snake pig pigs disgrace shame shameful hypocrite
      griefer griefers smurf smurfs throwers bots monkeys silvers goddamn damnit dammit fuck_you shut_up stfu gtfo kys
      screw_this bozo dumbass dumbasses dipshit shithead jackass imbecile nitwit dimwit halfwit dunce buffoon donkey
      donkeys baboon baboons knobhead bellend tosser muppet muppets numpty plonker twit weirdo weirdos creep creeps
      loser_mentality crook crooks thief thieves fraudster frauds poser posers wannabe tryhard sweats sweat scrub
      scrubs trash_player bronze_player iron_player washed_player hardstucks ego egos diva snob toxic_af`,
    es: `puto puta putas mierdas cabrón cabrones gilipollas imbécil imbéciles idiota idiotas tonto tonta tontos manco
      mancos payaso payasos inútil inútiles pendejo pendejos boludo pelotudo subnormal retrasado basuras asqueroso
      cállate callate perdedor fracasado joder coño carajo maldito maldita vete_a ctm hdp hijo_de tramposos rata ratas
      mongolo mongólico tarado tarada baboso zorra perra huevón weon weón aweonao culero culeros pinche mamón verga
      vergas chingada chingado cagón llorón llorones cabrona malparido gonorrea marica hijueputa hijoputa hdps hpta
      mrd mmg pajero pelotudos boludos pecho_frío pechofrío noobs`,
    pt: `puta porra caralho merdas burro burra burros idiota idiotas imbecil otário otários palhaço palhaços inútil
      babaca trouxa arrombado fdp vsf vtnc cuzão desgraça desgraçado lixos nojento bagre bagres ruinzinho cala_boca
      cala_a perdedor fracassado retardado corno cornos bosta bostas pqp krl crl caraio carai desgraca vagabundo
      vagabunda cretino verme vermes ridiculo jumento jumentos anta asno pereba perebas perna_de pipoqueiro
      pipoqueiros nóia cuzao filho_da filha_da vai_se vai_tomar tnc pnc vtmnc zé_ruela chorão chorões`,
    fr: `cons connard connards conne connasse pute putain salope enculé fdp ntm tg débile débiles abruti abrutis idiot
      idiots nullos imbécile clochard guignol guignols merdique ferme_la ta_gueule tocard tocards looser perdant
      mongol bouffon bouffons tricheur bâtard pute_de putains mrd merdes bordel pétasse sale_con crétin crétins teubé
      teub chier casse_toi dégage fils_de nique niquer niquez nique_ta couille couilles pd trou_du zgeg boloss bolos
      baltringue baltringues guignole`,
    de: `idiot idioten depp deppen vollidiot trottel spast spasti hurensohn hurensöhne arsch arschloch wichser missgeburt
      opfer versager penner pisser lappen lauch lügner heuchler fresse halts_maul halt_die halt_deine schnauze
      dummkopf dumme dummer spinner assi bastard huso kek_opfer verpiss verdammt verdammte drecks dreck fick_dich
      fickt leck_mich honk honks vollpfosten pfosten pappnase pfeife pfeifen trantüte versagers hirnlos hirntot dulli
      dullis schwachkopf scheißer scheiss_team scheißteam wixxer wichs missgeburten kinder_team ratten ratte mongos
      mongo behindert behinderte spacko spacken spast_ey schwuchtel`,
    it: `coglione coglioni stronzo stronzi cazzo vaffanculo scemo scemi idiota idioti imbecille deficiente bastardo merde
      puttana cretino ritardato scarsone incapace incapaci pagliaccio pagliacci ladro ladri porco dio_cane sfigato
      stai_zitto cazzi minchia minchione vaffa stronza troia bastardi cane_dio pezzo_di figlio_di scimmia scimmie
      bidone bidoni brocco brocchi pippa pippe schiappa schiappe asino somaro cretini ritardati mongoloide rosicone
      rosiconi perdente perdenti falliti fallito chiudi_la`,
    pl: `kurwa kurwy debile idiota idioci frajer frajerzy głupek głupi głupia głupie cwel ciota śmieć śmiecie pizda chuj
      chujowe chujowy jebany jebane pierdol spierdalaj zjeb noob nooby klaun klauny przegryw kurwaa kurde cholera
      chuja debil pajac pajace łajza patałach patałachy łamaga łamagi kretyn kretyni idioto dureń baran cienias
      cieniasy gówniarz oszust oszuści menda szmata skurwysyn skurwiel pojeb pojebany jebać jebac wypierdalaj
      zamknij_się pedał`,
    tr: `salak salaklar aptal aptallar gerizekalı oç amk aq mk siktir orospu piç şerefsiz ezik beceriksiz rezil yalancı
      hileci palyaço lan_sus mallar dangalak öküz eşek köpek pezevenk ibne göt götveren yavşak haysiyetsiz namussuz
      ahmak budala geri_zekalı beyinsiz acemi çaylak nub kerhaneci sikik siktirgit sik sikeyim sikerim ananı anasını
      lan amına hile_yapıyor ezikler kapa_çeneni`,
    ru: `дебил дебилы идиот идиоты тупица даун дауны мразь урод уроды лох лохи рак раки нуб нубы мусор чмо сука суки
      блять бля блядь пиздец хуйня хуй нахуй ебланы клоун клоуны позорник читер читеры крыса терпила бот боты заткнись
      долбоеб ублюдок тварь мудак гандон сучка ебать иди_нахуй suka blyat cyka loh urod pidor pizdec nahui huesos
      еблан дурак дура дураки тупой тупые кретин кретины имбецил олень олени баран бараны овощ овощи клован чушка
      чушпан свинья крысы подонок скот скотина козел козлы петух петухи пидор пидорас гнида шлюха нищий нищеброд
      выродок дно_игрок нубас нубяра лошара лошок крабы краб кривляка инвалид инвалиды аутист пошел_нах пошел_на
      иди_на завали ебало хуесос ебаный ебучий гандоны ссаный`,
    uk: 'дурень дурні ідіот лайно курва блядь',
    ja: '雑魚 ゴミ カス クズ クソ 馬鹿 バカ アホ 無能 死ね 消え うざ ウザ きも キモ 老害 くそ ざこ ザコ へた 帰れ 黙れ',
    ko: `병신 시발 씨발 ㅅㅂ ㅂㅅ ㅄ 멍청 쓰레 쓰렉 바보 꺼져 닥쳐 새끼 개못 존못 못하 트롤 버러 한심 찐따 지랄 ㅈㄴ 미친 븅신 등신 머저 찌질 개새 ㅆㅂ 존나 좆 좆같 엿먹 뒤져 뇌절 허접 허벌 관종
      무능 호구 양아 빡대`,
    zh: `白癡 白痴 智障 腦殘 脑残 廢物 废物 妈宝 战犯 去死 滚蛋 閉嘴 闭嘴 靠杯 靠腰 幹你 他媽 他妈 尼瑪 尼玛 傻逼 傻屌 傻子 煞筆 沙雕 笨蛋 豬隊 猪队 雜魚 杂鱼 丟臉 丢脸 丟人 丢人 恥辱 耻辱 噁爛
      魯蛇 啥小 臭甲 小丑 菜鳥 菜鸟 菜逼 好菜 太菜 操 屎 粪 蠢 笨 滾 滚 tm tmd cnm sb nmsl 廢柴 废柴 菜雞 菜鸡 真菜 下飯 下饭 低能 弱智 蠢豬 蠢猪 垃圾 畜生 王八 北七 機掰 鸡掰 幹
      靠北 靠邀 沙比 孤兒 孤儿 嘴硬 遜 嫩 弱爆 太弱 好弱 真弱 坑貨 坑货 騙子 骗子 人渣 敗類 败类 白目 低端 嘴砲 嘴炮 嘴臭 噴子 喷子 肥宅 鲁蛇 死肥 智商 無腦 无脑 沒腦 没脑 手殘 手残 腦袋 反串
      假賽 假赛 打假`,
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
