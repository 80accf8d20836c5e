import type { LanguageWords } from '../language-words.ts'

export const FRENCH: LanguageWords = {
  funny: `
    mdr ptdr xptdr mort marrant drole jpp mdrr ptdrr hilarant rigole rigolo marrante morte_de explosé pété_de
    jsuis_mort ahah ahahah hahah hihihi bahaha lmfao crève_de drôlerie marre_toi trop_drôle trop_drole golri
    golerie fou_rire mdrx mdrxd mdre mdrm mdrtt xmdr ptdre pdtr ptrd petdr lolilol jsuis_morte jsuis_dead
    jsuis_décédé jsuis_pété jsuis_plié je_décède je_ris plié_de plié_en pété_rire éclate_rire éclaté_de hurle_de
    pleure_de tordant désopilant hilarants hilare hilares hilarité rigoles rigolent rigolez rigoler rigolote
    rigolade rigolos rigolotes rigolait marrants marrantes jme_marre me_marre jme_pisse se_marre fend_gueule
    drôles trop_rire fous_rires des_barres quelle_barre barre_rire jenpp gol_ri fait_rire faites_rire fais_rire
    faire_rire font_rire pisser_dessus pipi_culotte quelle_vanne niark gnark krkr de_rire
  `,
  disappointment: `
    triste merde nul nulle dommage ennuyeux horrible déçu pire honte chiant cringe raté chiante chiants pleure
    pleurer pleurs douleur enfer malheur triste_fin désolant pitoyable pathétique minable catastrophique
    lamentable désespérant désespoir ennui frustration injustice défaite tragique horreur dramatique atroce
    immonde infâme navrant déprimant déprime seum le_seum sad_mdr médiocre rageant merdouille merdier merder maird
    marde mrde zut flûte_alors crotte_alors daube bouse bouses nullité nuls_de cnul trop_nuls trop_naze
    trop_pourri trop_claqué trop_moche trop_relou trop_chelou trop_lent trop_plate trop_poche trop_dégueu
    trop_dégoûté trop_deg c_naze c_moche c_pourri c_claqué c_éclaté c_relou c_long c_abusé c_mort cest_naze
    cest_moche cest_pourri cest_claqué cest_éclaté cest_relou cest_mort cest_abusé cest_plate cest_poche
    cest_décevant cest_injuste cest_mauvais cest_lent cest_fichu cest_foutu nazes pourriture pourritures moisie
    moisis moisies craignos la_cata quelle_déception quelle_angoisse quelle_purge quelle_cata quelle_plaie
    quelle_misère quelle_arnaque quel_fiasco quel_échec quel_désastre quel_naufrage quel_scandale une_purge
    une_déception une_torture une_plaie une_cata un_scandale un_désastre un_naufrage un_fiasco gâchis calvaire
    cauchemar cauchemars cauchemardesque naufrage_total chian ennuie_grave ennuyeuse ennuyeuses ennuyant ennuyante
    jm_ennuie fait_chier fais_chier faites_chier faire_chier font_chier fait_suer fait_pitié fait_peine emmerdant
    emmerde emmerdes emmerdent emmerder barbant endormant lassant lassante gonflant saoulé saoulent saoules
    saouler ça_soule casse_pied casse_pieds casse_couille casse_couilles casse_bonbons casse_bonbon relous
    lourdingue lourdaud pénibles rébarbatif interminable interminables à_chier gerbe gerbant gerber vomir vomi
    vomitif dégueulasses dégueuler dégeu degeulasse dég_de jsuis_deg jsuis_blasé jsuis_vénère dégoût beurk beurq
    pouah bof mouais mouai mwai mwais moué aïe ouille ouin déceptions décevante décevants décevantes déçue déçus
    déçues déçoit déçois déçoivent décevoir désillusions tristesse tristounet attriste chagrin chagriné mes_larmes
    chiale chialer chiales pleurniche pleurnicher pleurnichard pitoyables minables pathétiques médiocres
    médiocrité affreux affreuse affreuses affreusement atroces atrocité atrocités immondes immondice immondices
    ignoble ignobles repoussant repoussante écoeurant écoeurante dramatiques dramatiquement calamité calamités
    calamiteux calamiteuse piteux piteuse piteusement désastreux désastreuse désastreuses catastrophes désolante
    navrante affligeant affligeante affligeants consternant consternante désespéré désespérément démoralisant
    démoralisé démotivé déprimante déprimants déprimer déprimes dépressif angoissant angoissante honteux honteuse
    honteuses honteusement la_hess hagra gênants gênantes malaisant malaisante malaise_total le_malaise
    quel_malaise seumé rageux rageuse rageurs rager jrage vener vénères vnr énervent énervants énervante énervés
    énerver ma_énervé mgave me_gave me_gonfle ça_gonfle ça_gave ulcéré excédé insupportable insupportables
    insoutenable insoutenables imbuvable injouable ingérable ingérables infâmes innommable innommables injustes
    injustement injustices scandaleux scandaleuse scandaleuses révoltant révoltante inadmissible inadmissibles
    inacceptable inacceptables intolérables loupé loupés galérer galérien misère_de la_pauvre le_pauvre
    les_pauvres pauvre_lui pauvre_de pauvre_elle pauvre_vieux
  `,
  cheering: `
    allez bravo énorme magnifique incroyable bien_joué allez_les allezz allezzz aller_les bravoo félicitations
    félicitation chapeau bien_ouej bj bien_joue gg_mec magnifiques splendide génial géniale génie parfaite sublime
    incr masterclass monstre monstrueux trop_fort trop_forte trop_bien trop_beau le_goat le_boss le_roi champion
    champions légende superbe excellent sensationnel buuut quel_but quel_joueur quelle_action lourd_ça ça_tue
    de_ouf énormissime bien_vu bien_jouer bien_jou beau_jeu beau_tir beau_geste beau_travail beau_play beau_match
    belle_action belle_game belle_partie belle_victoire belle_perf belle_run belle_passe belle_play belle_remontée
    belle_performance bel_arrêt bel_effort bel_ace beaux_tirs beaux_jeux joli_coup joli_tir joli_play joli_boulot
    jolie_play jolie_action jolie_partie jolie_game gégé alé_les on_gagne cest_dingue cest_ouf cest_parfait
    cest_beau cest_propre cest_gagné c_dingue c_ouf c_parfait c_beau c_propre c_gagné trop_stylé trop_bon
    trop_bonne trop_belle trop_cool trop_propre trop_puissant trop_frais trop_content trop_contente incroyables
    magnifiquement sublimes splendides superbes superbement géniaux génialissime excellents excellentes
    excellentissime exceptionnel exceptionnelle exceptionnels exceptionnelles extraordinaire extraordinaires
    fantastique fabuleux fabuleuse fabuleuses formidable formidables phénoménale spectaculaire spectaculaires
    sensationnelle prodigieux prodigieuse grandiose grandioses impressionnant impressionnante impressionnants
    impressionnantes époustouflant époustouflante époustouflants bluffant bluffante éblouissant éblouissante
    merveilleux merveilleuse merveilleuses merveille merveilles parfaites parfaitement_joué kiffant jkiff
    kiff_total kiffe_trop jadore jador de_folie chan_mé balèze balaise balez quel_talent quel_beau quel_plaisir
    quel_régal quel_kiff quel_arrêt quel_bg quel_roi quel_bonheur quelle_perf quelle_victoire quelle_beauté
    quelle_reine quelle_frappe quelle_maîtrise un_régal régalent régalez régales il_régale tu_gères il_gère
    elle_gère tu_gère vous_gérez gère_trop ils_gèrent déchire_tout tu_assure nickel_chrome propre_ça ultra_propre
    solide_ça respect_mec cé_gagné youhou youpi hourra cocorico débile_bon carré_ça jubile cest_carré cest_validé
    validé_ça
  `,
  confused: `
    hein quoi hein_quoi comment_ça pardon kwa kouwa koi keuwa kewa keuoi kwoi quoua quoa koua comprends_pas
    comprends_rien comprends_plus comprends_pa comprend_pas comprend_rien comprend_plus comprend_pa compris_rien
    compris_pas pige_rien pige_pas pige_plus capte_rien capte_pas capte_plus jpige rien_compris rien_capté
    rien_pigé pas_compris pas_capté pas_pigé pas_suivi suis_perdu suis_perdue suis_largué jsuis_perdu jsuis_perdue
    jsuis_largué paumé paumés gné gneu gnein plaît_il
  `,
  bad: `
    lent lente moche faible pénible lourd relou saoulant soûlant naze pourri pourrie bugué buggé laggé raté ratée
    perdu perdue injuste frustrant dégoûté dégoûtant dégueu déception décevant trop_nul cest_nul trop_dur
    quel_dommage pas_drôle pas_ouf pas_fou ça_lag ça_bug ça_marche marche_pas pas_normal jen_peux énervant énervé
    catastrophe désastre pub pubs cher abusé sérieux_là jme_fais fatigué fatigant chiante gâché ridicule
    malheureux malheureusement foutu foutue rip_lui quel_enfer quelle_honte la_honte quelle_horreur trop_triste
    trop_chiant c_nul cest_long trop_long on_perd a_perdu perdre perdent encore_raté raté_encore lague laguer
    ramer rame saccade saccades plantage planté coupé pas_bien pas_bon pas_bonne pas_terrible pas_possible
    pas_juste pas_cool troll_encore volé arnaque arnaqué surcoté soporifique endormi dormir_là mauvaise mauvaises
    gâcher gâche fini_pour plus_rien ras_le marre_de ça_pue ca_pue claqué claquée claqué_au éclaté éclatée au_sol
    flop dégueulasse inutile nullissime nulles nuls bancal foireux foiré lentes lents lenteur lenteurs lentement
    ça_freeze ça_crash ça_bloque ça_gèle sa_bug sa_freeze beug beugs crashé rament floue grésillement grésil
    coupure coupures déconnecté encore_déco encore_loupé encore_crash son_nul qualité_nulle qualité_merdique
    mauvais_choix mauvais_jeu mauvais_joueur mauvais_stream mauvais_goût mauvais_son mauvais_timing
    mauvais_perdant mauvais_call pas_marrant pas_rigolo pas_intéressant pas_joli pas_beau pas_dingue pas_fameux
    pas_top pas_génial pas_assez pas_propre pas_malin pas_honnête pas_fun pas_drôles pas_gentil pas_sympa pas_net
    pas_fluide pas_optimisé pas_équilibré pas_jouable pas_fier pas_professionnel pas_sérieux pas_digne pas_jojo
    pas_bo pas_crédible po_drole po_bien po_bon pa_drole pa_bien pa_bon pa_cool pa_ouf pa_possible marche_plus
    marche_pa marche_mal marchent_pas fonctionne_pas fonctionne_plus fonctionnent_pas fonctionnent_plus charge_pas
    répond_pas répond_plus entends_pas entends_rien entends_plus entend_pas entend_rien entend_plus voit_rien
    voit_plus vois_rien vois_plus sert_rien servent_rien rien_va rien_marche rien_fonctionne que_dalle kedal
    trop_random trop_mauvais trop_bruyant trop_sombre moches mocheté laide laids laides laideur hideux hideuse
    hideuses faiblard faiblarde faibles bancale foireuse foireuses foirer ratage ratages pourris pourries pourrit
    claké éclatés gâchent gâchez gaspillé gaspillage gaspiller gaspillent bâclé surévalué arnaques arnaquent
    arnaquer arnaqueur arnaqueurs arnaqueuse escroc escrocs escroquerie escroquer escroqueries vol_manifeste
    triché tricheurs tricheuse truquage vendu_cet arbitre_vendu arbitrage_scandaleux abusant abusent_trop
    abus_total frustré frustrer frustrations fatigante fatigants fatigantes fatiguant épuisant épuisante épuisants
    agaçant agaçante agaçants agace agacent agacer irritants insistent_trop péniblement cheloue chelous ridicules
    ridiculement grotesque grotesques absurde absurdes risible risibles inutilement inutilité inintéressant
    inintéressante inintéressants inintéressantes sans_intérêt sans_saveur sans_âme sans_talent sans_cerveau
    sans_niveau sans_honte dénué_de répétitif répétitifs répétitives redondant redondante monotone monotonie
    insipide insipides menteur_de perdez perdus perdues perdants perdante perdantes défaites défaitiste on_perds
    tout_niqué niqués foutus foutues fichue fichus déteste détestes jaime_pas aime_pas aime_pa la_haine hais
    exaspérant exaspérante exaspéré lâchez_affaire jme_casse jme_barre jme_tire marre_des jen_marre jai_marre
    yen_marre ras_bol ras_cul plein_cul vivement_fin arrête_ça arrête_de arrête_les arrêtes_ça arrêtes_de
    arrêtes_les arrêtez_ça arrêtez_de arrêtez_les pitié_stop pitié_arrête indigne indignes indigeste indigestes
    désinstaller plus_jamais tro_nul tro_long tro_chiant tro_triste dla_merde dla_daube chiasse chiotte chiottes
    aux_fraises au_fraises la_ramasse mytho mythomane mitho raciste racistes sexiste sexistes homophobe homophobes
    misogyne misogynes toxique toxiques malsain malsaine malsains scandale mal_joué mal_jouer mal_fait mal_fichu
    mal_optimisé mal_équilibré mal_codé mal_géré déséquilibré déséquilibrés pété_du sale_passe sale_défaite crado
    crade crades rien_foutre rien_branler men_fous men_branle men_bats men_tape men_fout sen_fout sen_branle
    sen_bat sen_tape osef balek blc bats_les bat_les niaiserie niaiseries
  `,
  insult: `
    cons connard connards conne connasse pute putain salope enculé fdp ntm tg débile débiles abruti abrutis idiot
    idiots nullos imbécile clochard guignol guignols merdique ferme_la ta_gueule tocard tocards looser perdant
    mongol bouffon bouffons tricheur bâtard pute_de putains mrd merdes bordel pétasse sale_con crétin crétins
    teubé teub chier casse_toi dégage fils_de nique niquer niquez nique_ta couille couilles pd trou_du zgeg boloss
    bolos baltringue baltringues guignole putin_de ptn ptain ptins ptin putaing ptng pitin putun tain_de bordels
    brdl bdl_de connasses connerie conneries conar konar sale_chien sale_chienne sale_race sale_porc sale_gueule
    sale_nul sale_nègre sale_gosse sale_kevin sale_traître gros_con gros_porc gros_naze gros_nul gros_tas
    gros_lard grosse_naze grosse_tas grosse_daube grosse_vache petit_con petit_joueur petit_zizi petite_bite
    vieux_con vieux_porc vieux_débris pauvre_con pauvre_type pauvre_naze pauvre_tache pauvre_fou pauvre_cruche
    espèce_de bande_de raclure raclures ordure ordures déchet déchets enflure enflures enfoiré enfoirés enculer
    enculés enculeur nculé salopard salopards salaud salauds saloperie saloperies salopes salop garce garces truie
    truies grognasse pouffiasse pétasses catin catins morue_de crevard crevards crevure charogne charognes vermine
    vermines pourriture_de fumier fumiers pourri_de branleur branleurs branlette branlettes branquignols glandu
    glandeur glandeurs couillon couillons andouille andouilles abrutie abrutit demeurés attardé attardés arriérés
    retardé_mental gogol gogole gol_mon triso trizo trisomique trisomiques mongolien mongole_de autiste autistes
    handicapé_va kassos cas_social cas_soc bouffonne bouffonnerie blaireau blaireaux tokar peigne_cul gros_lourd
    charlot charlots clodo clodos cloche_de clochards clocharde cloporte cloportes crasseux crasseuse merdeux
    merdiques batards btrd fdps fdput fils_dune fils_dp ntmr ntgrm nsm ndmr nikta niquent nik_ta nik_sa nik_la
    nik_vos nik_tes nike_sa va_te va_pleurer vtfe vtff vtfek vtfs vtfm ftg ftgl tgrl ta_race ta_mère ta_mémé
    fermez_la fermes_la ferme_ta ferme_gueule fermez_vos fermez_gueule vos_gueules vos_gueule vos_mères vos_mamans
    vos_races gueule_de tes_morts tes_ancêtres suce_moi suce_ma suce_mes suce_bite sucer_des suceur suceurs
    suceuse suceuses lèche_cul lèche_botte lèche_bottes lèche_boule trouduc trouducs trou_cul pédés pédale_va
    tapettes tarlouze tafiole fiotte fiottes tantouze gouine gouines bougnoule bougnoules négro_de bicot kikoo
    noobz boulet boulets bras_cassé bras_cassés pied_carré pieds_carrés quel_con quel_nul quel_naze quel_porc
    quelle_quiche quels_nuls tebés teubés idiotie stupide stupides stupidité stupidités sot_que neuneu neuneus
    neu_neu nigaud nigauds niais niaise niaises niaiseux greluche pimbêche dinde_va patate_va triple_con tdb_de
    tête_cul tête_bite tête_con tête_noeud face_cul tronche_de sous_race sous_doué sous_homme sous_hommes
    traitre_va fragile_va victime_va fillette_va lopette trouillard lâche_va peureux pleureuse pleureuses menteur
    menteurs menteuse menteuses hypocrites égoïste égoïstes prétentieux prétentieuse arrogants vantard
    melon_énorme radin radins profiteur profiteurs mendiant_va crapule crapules canaille canailles racaille
    racailles cafard_va parasite_va cancre cancres incapables incapable incompétents impuissant_va inculte
    incultes ignare ignares analphabète analphabètes bon_rien ratés_de crèves cassez_vous dégages dégagez
    dégager_de tire_toi barre_toi foutez_nous foutez_moi fous_moi fout_le foutage_de branle_rien balec zob zobi
    zebi zbi zeb_de zgegs bites_de tabarnak tabarnac tbnk crissement câlisse ostie estie hostie_de ciboire
    mange_dla
  `,
  negation: 'pas jamais rien personne sans aucun ne ni aucune jms jamai',
  degree: `
    très trop si tellement vraiment super grave quel quelle toujours encore vrmt vrmnt vrm vrai_ment grv hyper
    telmt complètement totalement carrément franchement extrêmement excessivement incroyablement terriblement
    horriblement beaucoup bcp bcps bokou sacrément vachement drôlement
  `,
  interrogative: `
    quoi où pourquoi comment combien quel quelle quels est_ce pk pq qqn quelquun quand quoi_comme d_où tu_peux
    c_quoi cest_quoi keske quest_ce qu_est quelles lequel laquelle à_quelle a_quelle combien_de depuis_quand
    c_quand cest_quand c_qui cest_qui c_où cest_où pkoi pkoa pouquoi kestu quesque qesqe quest_que koman cmt cbien
    cb_de cb_il quan_est koi_le qui_cest qqun qqln qlq1 qq1 qlqun avec_qui c_koi c_kan c_kwa c_qd ckoi cki cquoi
    cqui ckan esque esqe eske eskil esk_il eskon ya_til yatil pour_qui lesquels lesquelles
  `,
  auxiliary: `
    peux peut tu vas as es joues quelquun vas_tu peux_tu es_tu as_tu pourrais pourquoi_tu jouez fait_il sais savez
    veux
  `,
  pronoun: 'vous il elle on ils nous ça',
}
