import type { LanguageWords } from '../language-words.ts'

export const ENGLISH: LanguageWords = {
  funny: `
    hilarious funny laughing comedy dying lolled laughed laughs laugh cackling cackled wheezing wheeze im_dying
    im_dead im_deceased too_funny so_funny thats_funny thats_hilarious cracking_up cracks_me pissing_myself
    howling chuckled chuckle giggled giggling snorted comedic comedian comedy_gold gold_comedy priceless jokes_bro
  `,
  disappointment: `
    sad hate hated worst terrible stupid disappointing disappointed pain boring bored trash garbage sucks suck
    awful horrible lag laggy lagging crash crashed scuffed cringe refund unlucky unluckly throw throwing throws
    threw choke choked choking noo noooo dogshit bullshit shitty crap pathetic useless embarrassing unwatchable
    unplayable clueless dumb idiot washed fraud overrated mid rigged robbed unfair broken annoying depressing
    depressed tragic ruined dead die died lost lose losing loser fail failed missed inting inted griefing grief
    tilt painful heartbreaking crying cry wasted waste flop lame ass worse bad unlucko bot noob sucked disgusting
    disappointment snooze yawn scam clown delayed cancelled boo booo boring_af womp womp_womp welp sigh sighs argh
    aargh arghh pfft pff fml kms smfh despair despairing devastated devastating heartbreak heartbroken unfort
    unforch tragedy yuck ick gross nasty sadness sadface doomed cooked its_over so_over sucky sux crybaby disgrace
    disgraceful dreadful lousy junk rubbish bollocks shite shambles shambolic miserable misery gloomy unbearable
    underwhelming disaster catastrophe nightmare flopped bricked bricking brick goofed washed_up horrendous
    abysmal appalling atrocious pitiful dogwater horseshit bs ew_no nope_nope im_sad so_sad too_sad very_sad
    thats_sad feelsbad feels_bad rip_run rip_stream dead_run dead_chat dead_game
  `,
  cheering: `
    lets_go good_job well_played good_game nice_one come_on great_play well_done carry_us amazing awesome insane
    clutch cracked nice goated sheesh legend king queen congrats congratulations gz grats cheers wooo woo yay
    beautiful brilliant perfect epic sick clean banger fire godlike huge massive winner winning champion champions
    bravo yes yess yesss lets_goo lets_gooo lets_gooooo letsgooo letsgoooo woohoo woot yeehaw yeet attaboy
    attagirl good_stuff good_shot good_round good_fight good_luck good_run nice_shot nice_try nice_play
    nice_clutch nice_work nice_aim great_shot great_game great_job great_run great_stuff we_believe keep_going
    believe ggwp gg_wp gj nj ns vns gw wins win_it winnable wonderful fantastic marvelous phenomenal incredible
    unbelievable_play spectacular stunning superb excellent outstanding legendary genius mastermind masterclass
    beast monster_play big_w huge_w massive_w w_streamer w_chat w_take absolute_unit bangers slaps
    slapping fire_song so_good so_clean so_cracked too_good too_clean proud so_proud best_streamer best_player
    love_it love_this hell_yeah fuck_yeah
  `,
  bad: `
    slow ugly dull bland weak poor cheap late laggy choppy blurry pixelated muted buggy bugged glitchy buffering
    freezing freezes frozen stuttering stutters stutter desync desynced disconnected lagged lags ping delay
    crashes ruins ruining overpriced overhyped underwhelming mediocre stale outdated repetitive pointless useless
    worthless unbearable frustrating frustrated infuriating unfortunate unfortunately discouraging miserable
    misery sadly hopeless hopes nonsense ridiculous mistake mistakes blunder blundered misplay misplayed whiffed
    whiff missing misses greedy sloppy nerfed gutted scripted boosted clunky tedious grindy tiring tired
    exhausting headache nauseous hurts hurt sucky terribly badly awfully horribly unreal_bad annoyed pissed mad
    angry furious hating dislike disliked sorry_for regret regrets sick_of tired_of fed_up waste_of so_bad
    too_slow too_loud too_quiet too_dark no_audio no_sound no_aim no_damage no_skill no_chance no_brain no_content
    no_fun not_fun not_good not_funny skill_issue give_up gave_up gives_up open_mid fuck_this fuck_off my_eyes
    my_ears fell_off fall_asleep falling_asleep im_out im_leaving doesnt_work not_working isnt_working
    stopped_working keeps_crashing wrong_again a_joke ads ad_break adverts unskippable expensive paywall p2w
    ragequit rage raging whining whiny complaining clowned bottled robbery gapped diffed got_gapped jungle_diff
    jg_diff top_diff mid_diff bot_diff adc_diff sup_diff support_diff skill_diff int_lord trolling trolls sold
    selling_game fell_apart falling_off falls_off washed_af got_cooked yapping yap glazing bottlejob bottle_job
    choke_job chokers choker threw_it throwing_game lost_it lost_again lose_again died_again dead_again miss_again
    rip_bozo so_slow so_laggy so_boring so_dumb so_stupid so_trash so_ass so_weak so_unlucky so_loud so_quiet
    so_dark too_long too_hard too_easy too_late too_many too_expensive way_too not_again not_this not_even
    not_worth not_great not_it aint_it cant_watch cant_see cant_hear cant_believe couldnt_even didnt_work
    doesnt_load wont_load wont_work not_loading keeps_buffering keeps_lagging keeps_freezing stream_died
    stream_dead stream_down audio_gone audio_cut sound_gone video_froze fps_drops frame_drops frames_drop low_fps
    low_quality bitrate 480p 240p 144p crashed_again lagging_again waste_time wasting_time wasting lost_interest
    falling_apart unsubbed unsub unsubbing unfollow unfollowed leaving_now im_bored im_tired getting_old gets_old
    old_joke seen_enough had_enough enough_of stop_it please_stop just_stop stop_talking wrong_build wrong_play
    bad_play bad_call bad_aim bad_take bad_game bad_stream bad_luck bad_team worst_game worst_play worst_stream
    worst_team worst_take terrible_play l_take l_streamer l_team l_game l_mods l_chat massive_l big_l huge_l
    took_l took_the holding_l no_hands no_talent no_effort no_point no_reason more_ads another_ad another_l
    another_loss wack whack rough tough_loss tough_watch hard_watch painful_to hurts_to lazy cheesy cheese_strat
    unskilled brainrot rng_screwed robbed_of abandon abandoned abandoning abandons absolute_clown absolute_garbage
    absolute_shambles absolute_trash absurd abuse abused abuses abusing abysmal accuse accused accuses accusing
    agony ah_man aimless aint_funny aint_good aint_right all_downhill always_dies always_lags always_late
    always_loses always_throws amateurish anguish annoy annoying annoys anticlimactic anticlimax apathetic apathy
    arrogant artificial atrocious average_at aw_man awful awful_game awful_play awkward aww_man backlash backwards
    bad_audio bad_chat bad_choice bad_decision bad_draft bad_idea bad_item bad_move bad_pick bad_plan bad_quality
    bad_rng ban_him ban_this bench_him betray betrayed betraying betrays bias biased bitter blame blamed blames
    blaming blasphemy bleak bloated bloodbath bogus boosted_by boosted_team bore bored bored_of bores boring botch
    botched botches botching bothered bothering bothers brag bragged bragging brags brainless broken brutalized
    buffer buffered buffers bullied bullies bullshit bully bullying bungle bungled bungles bungling burnout busted
    butcher butchered butchering butchers canceled canceling cant_aim cant_cook cant_even cant_hit cant_play
    cant_shoot cant_stand cant_win careless carnage carried_by cashgrab catastrophe catastrophic censor censored
    censoring censors chaos_af cheat cheated cheater cheating cheats childish clickbait clickbaited clickbaiting
    clickbaits clownery clownshow clueless clumsy cold_blooded collapse collapsed collapses collapsing complain
    complained complains complete_garbage complete_joke complete_waste confusing_af conspiracy copium_team corny
    corrupt corruption coward cowardly cranky crappy crashed crashing crazy_bad creepy crime_against criminal
    cringey cringy crippled crooked cruel crumble crumbled crumbles crumbling crummy crybaby cursed curses cursing
    damn_it dated debacle decay decayed decaying decays deceptive declined declines declining defeat defeated
    defective delayed delaying delays delete_game delete_this deluded delusion deplorable depress depressed
    depresses depressing derivative despair desperate despicable despise despised despises despising destroy
    destroyed destroying destroys desyncing desyncs detest detested detesting detests didnt_deserve disabled_again
    disappoint disappointed disappointing disappoints disaster disastrous disconnect disconnecting disconnects
    disgrace disgust disgusted disgusting disgusts dishonest dislikes disliking dismal disorganized disrespect
    disrespected disrespectful disrespecting disrespects distracting distress dodgy doesnt_care doesnt_deserve
    doesnt_know doesnt_listen dog_shit dogmatic dogshit_team dont_care dont_deserve doomed dooming dooms downfall
    downgrade downhill dragged dragging drags drama_again dreadful dreary droning drop_him dry_stream dumb
    dumb_game dumpster dumpster_fire dumpsterfire dysfunctional ego_check ego_peek ego_peeking ego_play
    egotistical embarrass embarrassed embarrasses embarrassing embarrassment empty_stream end_it end_this enrage
    enraged enrages enraging even_worse exaggerate exaggerated exaggerates exaggerating excessive excruciating
    excuses exploit exploited exploiting exploits fail failed failing fails failure faked fakes faking falls_apart
    faulty feeder feeding fiasco filler filler_episode filthy fire_him fishy fix_it fix_this fix_your flawed flaws
    flimsy flooded flooding floods flop flopped flopping flops fluke folded folding folds forgettable foul fragile
    free_loss froze frustrate frustrates frustration fuck_me fuck_my fuck_riot fumble fumbled fumbles fumbling
    futile garbage garbage_game garbage_team garbo generic get_out gets_worse getting_worse ghastly glitch
    glitched glitches glitching gloat gloated gloating gloats gloomy go_away god_dammit going_downhill got_carried
    got_worse grief griefed griefing griefs grievance grim gross grumpy half_assed harass harassed harasses
    harassing hard_inting hard_throw hardthrow harm harmed harming harms harsh hate hate_how hate_it hate_that
    hate_this hate_when hated hated_it hateful hates heartache heartbreak heartless heinous hideous horrendous
    horrible horrible_game horrible_play horrid horrific hot_garbage humiliate humiliated humiliates humiliating
    hurting hypocrisy hypocrite hypocritical i_hate idiocy idiotic ignorant ignored ignores ignoring illegal_play
    illogical imbalance imbalanced immature impossible_game impotent inaccurate inadequate incoherent incompetence
    incompetent inconsistent inept inexcusable inferior infuriate infuriated infuriates injustice insecure
    instant_loss insufferable insult insulted insulting insults intolerable irresponsible irritate irritated
    irritates irritating isnt_fair isnt_fun isnt_funny isnt_good issue_again jank janky jarring joke_of joke_team
    joyless just_end just_ff just_quit kick_him killjoy lackluster lag lagging lame lecture lectured lectures
    lecturing let_down letdown liability lifeless loathe loathed loathes loathing lonely lopsided lost_all
    lost_cause lost_hope lousy lowlight ludicrous made_worse malicious malpractice malware manipulative
    mean_spirited meaningless meh menace mess messy mid milked milking mindless misclick misclicked misclicking
    misclicks misfortune misguided misleading misplaying misplays missed_everything missed_it moan moaned moaning
    moans mock mocked mockery mocking mocks monotonous monstrosity moronic much_worse mumble mumbled mumbles
    mumbling nag nagged nagging nags nasty nauseating neglect neglected neglecting neglects negligent nepotism
    nerf nerf_him nerf_it nerf_this nerfing nerfs never_again never_learns never_listens never_wins never_works
    nightmarish no_balls no_bueno no_dmg no_heart no_hope no_impact no_map no_mechanics no_money no_respect
    no_shame no_teamwork no_vision nobody_cares nonsensical noo_way not_cool not_enjoying not_fair not_happy
    not_impressed not_interested not_nice not_ok not_okay not_watching nuisance obnoxious obsolete offend offended
    offending offends offensive oh_god oh_man oh_no ohh_no one_cares oppressive outclassed outplayed outrage
    over_it overdone overdramatic overextend overextended overextending overextends overhype overhypes overhyping
    overkill overlong overpowered_af overprice overprices overpricing overrate overrated overrates overrating pain
    painful panic panicced paniccing panics pathetic patronizing petty phony pitiful pity plain_bad please_end
    polluted poor_chat poor_guy poor_him poor_play poor_team poor_thing postponed postpones postponing pout pouted
    pouting pouts power_creep powercreep pretended pretending pretends pretentious problematic prolonged_ads
    punishing pure_garbage pure_pain pushover questionable quit_already quits quitting raged rages ramble rambled
    rambles rambling rancid rant ranted ranting rants refused refuses refusing regreted regreting reject rejected
    rejecting rejects remove_this replace_him repulsive resent resented resentful resenting resents rip_off ripoff
    rob robbed robbing robs rots rotten rotting rude ruin ruined ruined_it ruined_the ruins_the sabotage sabotaged
    sabotages sabotaging sad sadden saddened saddening saddens salty scam scammed scamming scams scandal
    scandalous scapegoat scared scares scaring screech screeched screeches screeching screw_that screw_you screwup
    scummy selfish sell_him sellout senseless setback shabby shady shallow shambles shame shamed shameful
    shameless shames shaming shit_game shit_show shit_stream shit_team shitfest shithole shitshow shitty shoddy
    shut_down sick_and sickening silly_play sleazy slog slop sluggish smelly smug snooze_fest snoozefest
    so_annoying so_broken so_cringe so_disappointing so_embarrassing so_frustrating so_greedy so_lame so_mid
    so_painful so_sad so_scuffed so_toxic so_unfair soulless spineless spiteful spoil spoiled spoiling spoils
    spoilt squander squandered squandering squanders squeaky stagnation stall stalled stalling stalls stank
    stealing steals stingy stinking stinks stole stolen stomp_again stomped stop_crying stop_feeding stop_inting
    stop_screaming stop_spamming stop_throwing stop_whining stop_yelling straight_garbage straight_trash stressed
    stresses stressing stupid stupid_game stuttered subpar suck sucked sucking sucks suffering sulk sulked sulking
    sulks suspicious tacky tasteless terrible terrible_game terrible_idea terrible_team tilt tilted tilting tilts
    tiresome too_aggressive too_bad too_boring too_far too_greedy too_laggy too_passive too_toxic too_weak
    toothless torture total_garbage total_mess toxic tragedy tragic train_wreck trainwreck trash_game trash_team
    trashy traumatize traumatized traumatizes traumatizing travesty treacherous treason turd unacceptable
    unappealing unbalance unbalanced uncomfortable uncreative underperform underperformed underperforming
    underperforms undeserved undeserving unenjoyable unentertaining uneventful unfair unfinished unforgivable
    unfunny ungrateful unhappy unhinged_ad unimaginative unimpressed unimpressive uninspired uninstall uninstalled
    uninstalling uninteresting unjust unlikable unlikeable unlucky unnecessary unoriginal unplayable unpleasant
    unpolished unreadable unreasonable unreliable unresponsive unstable unwanted unwatchable unwelcome upsets
    upsetting utter_garbage utter_nonsense vile vulgar washed wasnt_funny wasnt_good waste wasted wasted_flash
    wasted_money wasted_smoke wasted_ult wastes what_garbage what_nonsense what_trash whiffing whiffs whined
    whines who_cares woeful woes wonky worse worst wreck wrecked wrecking wrecks wretched wrong_item wrong_partner
    wrong_pick wrong_team yapped yaps yawnfest yucky zombies_again
  `,
  insult: `
    idiot idiots moron morons clown clowns braindead brainless dogwater garbo trashcan failure failures loser
    losers liar liars cheater cheaters hacker scammer scammers crybaby coward toxic fake hardstuck inter inters
    feeder delusional degenerate simp incel virgin fatso bastard bastards asshole assholes dick dickhead prick
    bitch bitches cunt fucker motherfucker wanker twat scum rat rats snake pig pigs disgrace shame shameful
    hypocrite griefer griefers smurf smurfs throwers bots monkeys silvers goddamn damnit dammit fuck_you shut_up
    stfu gtfo kys screw_this bozo dumbass dumbasses dipshit shithead jackass imbecile nitwit dimwit halfwit dunce
    buffoon donkey donkeys baboon baboons knobhead bellend tosser muppet muppets numpty plonker twit weirdo
    weirdos creep creeps loser_mentality crook crooks thief thieves fraudster frauds poser posers wannabe tryhard
    sweats sweat scrub scrubs trash_player bronze_player iron_player washed_player hardstucks ego egos diva snob
    toxic_af
  `,
  negation: `
    not no never dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt aint without nobody nothing
    barely hardly nor
  `,
  degree: `
    so too very really such this_is thats actually super extremely insanely literally absolutely fucking fuckin
    freaking damn how what_a pretty kinda most always again still
  `,
  interrogative: `
    who what whats when where wheres why how hows which whos whose wat wut whens whys whatre whered howd anyone
    anybody whichever howcome how_come how_many how_much how_long what_time any_chance any_idea any1
  `,
  auxiliary: `
    is are am was were do does did can could will would shall should may have has had isnt arent wasnt werent dont
    doesnt didnt cant couldnt wont wouldnt shouldnt havent hasnt hadnt aint u r
  `,
  pronoun: 'i you u we they he she it this that there the someone any my your ur these those',
}
