import type { LanguageWords } from '../language-words.ts'

export const ITALIAN: LanguageWords = {
  funny: `
    ahah ahahah ridere divertente ahahahah ahaha muoio morto_dal sto_morendo rido ridendo sto_ridendo risate
    comico comica spassoso piango_dal fa_ridere che_ridere xdxd divertenti divertentissimo divertentissima
    divertentissimi esilarante esilaranti spassosa spassosissimo comici comiche comicità mi_piscio mi_spacco
    mi_spezzo ridiamo ridete ridevo rideva ridacchiare ridacchia risata risatina risatine risat riderò ho_riso
    che_ridare che_spasso morta_dal morta_dalle morto_dalle morti_dal morti_dalle piango_dalle piscio_dal
    piscio_dalle lacrime_dal lacrime_dalle piegato_dal piegato_dalle piegata_dal piegata_dalle piegati_dal
    piegati_dalle scoppio_dal scoppio_dalle rotolo_dal rotolo_dalle eheheh ehehe ihihi uahah wahah ahuah ahaj
    ahsha ahdhd barzelletta barzellette
  `,
  disappointment: `
    brutto noia peccato triste schifo merda peggio orribile pessimo delusione noioso vergogna noo piango dolore
    uffa delusi tristissimo peccati disastro tragedia ma_dai oddio_no dramma schifezza merdata bruttissimo
    bruttissima orrendo orrenda pessimi penoso penosa inguardabile vergognoso vergognosi deprimente sconfitta
    sfiga sfortuna sfortunato tristissima bleah noiosi noiose noiosissimo noiosissima annoiato annoiata annoiati
    annoiano annoiarsi annoiarmi annoiando annoiare mi_annoia mi_rattrista mi_stufa soporifero soporifera palloso
    pallosa pesantezza che_palla che_brutta che_brutti che_brutte che_orrore che_furto che_rapina che_truffa
    che_fregatura che_ingiustizia che_inculata che_imbarazzo che_disagio che_nervi che_fastidio che_spreco
    che_lento che_lenta che_scarso che_scarsi che_scarsa che_cesso che_mattone che_lagna che_lamento che_barba
    che_vomito che_cagare che_nervoso che_stress che_rottura ke_palle ke_rabbia k_palle due_palle du_palle
    rotto_cazzo rotto_palle rotto_coglioni rotto_le rotto_il rotto_i rotto_er rotto_u rotto_o rotto_li rompe_le
    rompe_il rompi_le rompi_il rompere_le rompere_il rompono_le rompono_il rotte_cazzo rotte_palle rotte_coglioni
    rotte_le rotte_il rotte_i rotte_er rotte_u rotte_o rotte_li rompete_le rompete_il rompendo_le rompendo_il
    fatto_cagare fai_cagare fa_pietà fa_vomito fa_orrore fa_cacare fate_cagare fanno_cagare faceva_cagare skifo
    skif schifosa schifosi schifose schifato schifata schifati schifezze schifi scifo monnezza immondizia merdoso
    merdosa merdosi merdose merdate merdaccia merdina merdone cagata cagate cacata cacate minchiata minchiate
    stronzata stronzate cazzata cazzate boiata boiate porcata porcate porcheria porcherie vaccata vaccate troiate
    puttanata puttanate baggianata baggianate fesseria fesserie ciofeca obbrobrio aborto_di orrori orrido orrida
    orridi orride orrendi orrende orripilante orribili orribilmente pessime penosi penose pietoso pietosa pietosi
    pietose raccapricciante raccapriccianti vomitevole vomitevoli vomitare vomito_vero disgusto disgustoso
    disgustosa disgustosi disgustato disgustata disgusta ripugnante ripugnanti rivoltante rivoltanti ribrezzo
    inguardabili insopportabile insopportabili inascoltabile intollerabile inaccettabile inaccettabili
    inammissibile imbarazzanti squallido squallida squallidi squallide squallore sconfortante sconforto avvilente
    avvilito demoralizzato demoralizzata demoralizzante deprimenti depressione delude deludono deludi deludere
    deludete deluse deludenti delusioni tristezze tristi tristissimi amarezza amareggiato amareggiata rammarico
    sconsolato sconsolata affranto straziante strazianti strazio supplizio agonia agghiacciante agghiaccianti
    tragici tragiche disastri disastroso disastrosa disastrosi disastrata apocalisse_di sciagura sciagurato
    disgrazia disgrazie sventura iattura maledizione sfighe sfortunata sfortunati sfortunate sfortunatamente
    purtroppo ahimè ahinoi porello poraccio poracci poveraccio poveracci poverino poverina poverini poveretto
    piangere piangiamo piangendo piange piangono piangerò sob_sob soffro soffriamo sofferenza soffrire dolori
    dolorante incubo incubi umiliazione umiliazioni umiliante umiliato umiliati figuraccia figuracce che_figura
    vergognatevi vergognati vergognosa vergognose vergognosamente vergognarsi sconfitte disfatta hanno_perso
    ho_perso persa_male perso_male perso_tutto è_finita siamo_finiti fottuti spacciato spacciati rovinati blea
    puah uffi mannaggia accidenti dannazione maledetto maledetta maledetti maledette
  `,
  cheering: `
    forza grande bravo bravissimo mitico andiamo_raga andiamo dajeee daje dai_dai vai_così vai_vai grandissimo
    grandissima grandi mostro fenomeno campione campioni complimenti ben_fatto bella_giocata bel_gioco perfetto
    stupendo fantastico fantastica incredibile spettacolo spettacolare leggenda re_assoluto capolavoro gol goool
    golazzo bellissimo bellissima evvai sììì bravissima bravissimi bravissime bravi mitica mitici fenomenale
    fenomenali fenomeni stupenda stupendi stupende fantastici fantastiche meraviglioso meravigliosa meravigliosi
    meravigliose meraviglia spettacolari magnifici strepitoso strepitosa strepitosi straordinario straordinaria
    eccezionale eccezionali eccellente eccellenti incredibili favoloso favolosa sublimi superlativo grandissimi
    grandissime campionessa complimentoni auguroni congratulazioni ben_giocato ben_giocata ben_fatta bel_colpo
    bel_tiro bel_lavoro bel_giocatore bel_match bella_partita bella_azione bella_kill bella_live bella_zio
    bella_fra bella_vittoria bella_play bella_run bella_raga bella_mossa che_giocata che_giocatore che_bello
    che_bella che_brava che_partita che_mossa che_mira che_forte che_parata ke_bello ke_forte goduria godo
    godimento godiamo figata fighissimo fighissima fighissimi fichissimo fichissima ficata bomber_vero sei_forte
    sei_unico siete_forti fortissimo fortissima fortissimi dai_cazzo dai_ragazzi dai_che evviva avanti_così
    abbiamo_vinto vinciamo vittoria_reale vittoria_nostra rimonta_epica numero_uno imbattibile imbattibili
    inarrestabile inarrestabili perfetta perfetti perfette perfettissimo ottimo_lavoro ottimo_colpo ottima_giocata
    ottima_partita ottima_live
  `,
  confused: `
    eh cosa che_diavolo che_caspita che_diamine che_cacchio che_succede checcazzo ma_ke non_capisco non_capito
    nn_capisco nn_capito capito_niente capito_nulla capito_nada capisco_niente capisco_nulla
  `,
  bad: `
    lento lenta debole pessima schifoso scarso scarsa scarsi rotto rotta laggato lagga buggato deludente delusa
    deluso frustrante ingiusto che_schifo che_noia che_palle che_peccato fa_schifo non_funziona non_va si_sente
    perso persa sbagliato errore disastro pubblicità caro noiosa tristezza ridicolo imbarazzante stanco sonno
    che_sonno fastidio pena laggando lagghi crashato crasha bloccato si_blocca scatta scatti perdono perdiamo
    perde perdete abbiamo_perso hai_perso ha_perso sbaglia sbagliano sbagliate che_brutto che_tristezza
    che_vergogna che_delusione che_rabbia che_lag che_dolore che_sfortuna che_sfiga non_posso non_si troppo_lento
    troppo_facile troppo_difficile fa_pena fa_cagare fa_vomitare rovinato rovinata rovinano truffa rubato rubano
    furto basta_con sprecato spreco sopravvalutato inutile mi_annoio sto_dormendo dormo addormento stufo stufato
    scandaloso mediocre lentissimo lentissima lentezza lentissimi bug_ovunque scattano scattando scattare va_male
    va_malissimo si_pianta si_interrompe piantato_di crashare sgranato sgranata sfocato sfocata bloccata bloccati
    disconnesso disconnessione non_carica non_parte non_funge non_funzionano non_sento non_vedo non_sentiamo
    non_vediamo non_risponde non_prende non_vale non_regge non_sopporto non_reggo non_gira non_apre non_scarica
    non_connette non_entra non_riesce non_diverte non_meritano non_merita nn_carica nn_parte nn_funge nn_funziona
    nn_funzionano nn_sento nn_vedo nn_sentiamo nn_vediamo nn_risponde nn_prende nn_vale nn_regge nn_sopporto
    nn_reggo nn_gira nn_apre nn_scarica nn_connette nn_entra nn_riesce nn_diverte nn_meritano nn_merita nn_va
    nn_si audio_basso audio_pessimo audio_schifo audio_orribile gracchia connessione_schifo connessione_merda
    connessione_orribile qualità_bassa qualità_orribile qualità_schifosa brutta brutti brutte bruttino bruttini
    bruttezza bruttissimi bruttissime bruttina brutto_gioco scarse scarsissimo scarsissima scarsissimi scarsità
    scarsezza debolissimo floscio moscio moscia fiacco fiacca insipido insipidi scialbo scialba banale banali
    banalità monotono monotona monotoni monotonia ripetitivo ripetitiva ripetitivi ripetitive stancante stressante
    stressato stressata esasperante irritanti irritato irritata snervante snervanti fastidioso fastidiosa
    fastidiosi fastidiose fastidi infastidisce infastidito scocciato scocciata seccante seccatura rottura_palle
    rosico rosica rosicano rosicate rosicare rosicata rosicando rosicato incazzato incazzata incazzati incazza
    incazzo incazzare incazzarsi arrabbiato arrabbiata arrabbiati arrabbio furioso_nero furiosa_nero
    nervoso_marcio odiosi odiose odio_questo odio_questa odio_sta odio_quando odio_tutti odio_il odio_i odio_le
    odiano odiato odiata detestabile disprezzo disprezzabile indegno indegna indegni indegne indecente indecenti
    indecenza scandalo scandalosa scandalosi osceno oscena osceni oscene indecoroso indecorosa ridicola ridicoli
    ridicole patetica patetici patetiche assurdità_questa inutili inutilmente inutilizzabile inutilità mediocri
    mediocrità sopravvalutata sopravvalutati sopravvalutate truffe truffato truffata truffatori truffatore
    truffaldino rapinati rapinato derubati derubato fregatura fregature inculata inculate fottuto fottuta fottute
    rubata rubati arbitro_venduto arbitro_cornuto arbitro_ladro ingiusta ingiusti ingiuste ingiustizia ingiustizie
    ingiustamente sbagliatissimo errori gioca_male gioca_malissimo gioca_merda giochi_male giochi_malissimo
    giochi_merda giocate_male giocate_malissimo giocate_merda giocano_male giocano_malissimo giocano_merda
    giocato_male giocato_malissimo giocato_merda giocata_male giocata_malissimo giocata_merda maluccio malaccio
    malamente mal_giocato mal_fatto peggiore peggiori peggiora peggiorato peggiorata peggiorando peggioramento
    peggiorano sempre_peggio sempre_persi rovini rovinare rovinando rovinate sprecata sprechi sprecando sprecare
    sprecati buttato_via perdita_tempo perdi_sempre perderemo perdente_seriale carissima carissimi troppo_cari
    troppo_lungo troppo_noioso troppo_pesante troppo_brutto basta_così basta_dai basta_zitto smettila smettetela
    smetti piantala finiscila finitela piantatela mi_rompo mi_urta disinstallare disinstallato tossico tossica
    tossici tossicità tossiche razzista razzisti razziste sessista sessisti omofobo omofoba omofobi frustrato
    frustrata frustrati frustrazione frustranti penalizzato sbilanciato sbilanciata sbilanciati imbarazzo
    imbarazzato svogliato svogliata addormentato addormentata addormentarsi dormiamo sonnifero stufa_di stufi_di
    stanchezza sfinito sfinita esausto che_ladri che_ladro che_furti pagliacciata pagliacciate buffonata buffonate
    lagna lagne polpettone tedioso tediosa
  `,
  insult: `
    coglione coglioni stronzo stronzi cazzo vaffanculo scemo scemi idiota idioti imbecille deficiente bastardo
    merde puttana cretino ritardato scarsone incapace incapaci pagliaccio pagliacci ladro ladri porco dio_cane
    sfigato stai_zitto cazzi minchia minchione vaffa stronza troia bastardi cane_dio pezzo_di figlio_di scimmia
    scimmie bidone bidoni brocco brocchi pippa pippe schiappa schiappe asino somaro cretini ritardati mongoloide
    rosicone rosiconi perdente perdenti falliti fallito chiudi_la cogliona coglioncello coglionazzo coglionata
    coglionaggine coglionazzi cojone cojoni stronze stronzetto stronzetta stronzone stronzaggine strunz stronzetti
    cazzone cazzoni cazzaro cazzari cazzetto kazzo kazzi stocazzo sticazzi teste_di testa_di testina_di faccia_di
    facce_di faccia_culo pezzi_di pezzente pezzenti figli_di figlia_di fio_de vaffanculi fanculo affanculo fanc
    vai_cagare vai_aff vai_morire andate_cagare andate_aff va_cagare va_morì a_cagare a_cacare da_cagare da_cacare
    vaff vfncl mavaffanculo fottiti fottetevi fottutissimo succhiami succhiacazzi leccaculo leccapiedi paraculo
    paraculi rotti_in rotto_in inculati inculare pompinara ricchione ricchioni frocio froci puttane puttaniere
    puttanella puttanelle puttanone put_tana troie troione troietta troiaio zoccola zoccoletta mignotta mignotte
    bagascia baldracca baldracche battona sgualdrina sgualdrine lurido lurida luridi luride bastarde infami
    infamata feccia vermi_schifosi scarti_umani rifiuto_umano idiozia idiozie imbecilli imbecillità scema sceme
    scemenza scempio scemenze stupido stupida stupidi stupidissimo stupidità stupidaggine cretina cretine
    cretinetti cretinata cretinate deficienti deficente deficenti demente dementi ebete ebeti tontolone fesso
    fessi babbeo babbei grullo pirla minchioni mongoloidi mongoli spastico spastici spastica ritardata ritardate
    handicappato handicappata handicappati cerebroleso cerebrolesi sottosviluppati ignorante ignoranti caprone
    caproni capra_capra somari buzzurro buzzurri cafone cafoni tamarro tamarri truzzo truzzi burino burini terrone
    terroni terrona polentoni morti_fame morti_di sfigata sfigati sfigate fallita fallite nabba nabbe nubbo nubbi
    pippone pipponi mezze_seghe mezza_sega una_sega segaiolo segaioli seghe_mentali cesso scorfano cornuto cornuti
    cornuta buffone buffoni vigliacco vigliacca vigliacchi codardo codardi codarda cagasotto fifone piagnone
    piagnoni piagnucolare piangina frigna frignare frignano accattone accattoni bugiardo bugiarda bugiardi
    ipocrita ipocriti ipocrite ipocrisia arroganti presuntuoso presuntuosa presuntuosi spaccone sborone sbruffone
    sbruffoni bulletto bulletti gradasso mafiosi delinquente delinquenti ladrone ladroni barare imbroglione
    imbroglioni disonesto disonesti incapacità incompetenti inetto inetti inetta inutile_umano nullità buono_nulla
    nullafacente nullafacenti fannullone fannulloni lazzarone lazzaroni disgraziato disgraziata disgraziati
    sciagurati maledettissimo mortacci tua_madre tua_mamma tua_nonna tua_sorella mammt porcodio diocane diocan
    diobono dio_merda dio_bestia dio_maiale dio_boia dio_canaglia dio_schifoso dio_infame dio_fottuto
    porca_madonna porca_miseria porca_vacca porca_paletta porca_merda porca_eva porcamadonna porcatroia
    porcaputtana madonna_cane madonna_bona zio_cane gesù_cane cristo_cane porcaccia sozzo sozzi sozza zozzo zozzi
    zozzone zozza zozzoni merdaio chiavica rompipalle rompicoglioni rompicazzo rompiballe rompiscatole cacacazzi
    sei_scarso sei_pessimo sei_inutile sei_ridicolo sei_patetico sei_penoso sei_imbarazzante sei_vergognoso
    sei_osceno siete_scarsi siete_pessimi siete_inutili siete_ridicoli siete_patetici stai_zitta state_zitti
    zitto_bot zitto_scarso chiudi_quella chiudi_bocca chiudi_sta chiudi_quel chiudete_quella chiudete_bocca
    chiudi_becco ammazzati crepa_male muori_male muori_merda muori_infame levati_dal levati_dai levati_dalle
    sparisci
  `,
  negation: `
    non mai niente nulla nessuno senza né nemmeno neanche neppure nessuna nessun nisba manco_per
  `,
  degree: `
    molto troppo così davvero proprio che sempre tanto troppa troppi troppe troppissimo tantissimo tantissima
    tantissimi tantissime moltissimo moltissima parecchio parecchia veramente estremamente assurdamente
    incredibilmente decisamente talmente
  `,
  interrogative: `
    chi cosa dove perché quando quale quanto come_mai qualcuno quanti quante che_ore a_che che_gioco come_si com_è
    cos_è dov_è chi_è perchè xké xk x_che in_che cosè dovè quand_è xche perke qndo cm_mai cm_si cm_fai quali
    cos_hai cos_sta che_fai che_fate che_rank che_elo che_mappa che_arma che_mouse che_pc che_server che_significa
    che_vuol che_lingua che_canzone che_dici che_dite che_combini che_tastiera che_livello che_giorno che_ora
    ke_fai ke_gioco ke_ore ke_rank ke_fate k_fai k_ore k_gioco di_che qlc1 qlcn sapete_se sapete_come sai_se
    sai_come come_fai come_faccio come_è come_funziona come_sta
  `,
  auxiliary: 'puoi hai sei giochi sai vai potete potresti avete siete sapete fate fai vuoi',
}
