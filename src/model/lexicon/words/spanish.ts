import type { LanguageWords } from '../language-words.ts'

export const SPANISH: LanguageWords = {
  funny: `
    jaja jeje jiji jajaja gracioso risa risas me_meo descojono descojonado me_parto jajajaj jejeje jijiji xdxd
    risueño chistoso cagado_de de_risa qué_risa que_risa me_reí mondo chistosa chistosos chistosas graciosas
    me_partimos nos_partimos carcajada carcajadas risita risitas riendo riendome riéndonos riéndose reirme reirnos
    reimos me_rio jajas ajjaja jojojo juas juaz xdxdxd xdnt me_mee jocoso jocosa jocosos hilarante hilarantes
    buen_chiste buenisimo_chiste que_graciosa q_graciosa bien_cagado hace_reir haces_reir hacen_reir hiciste_reir
    hicieron_reir hizo_reir haciendo_reir
  `,
  disappointment: `
    triste malo mala basura aburrido aburrida horrible pésimo pena asco mierda lástima peor feo odio lamentable
    fracaso uff uf dolor efe lloro llorar llorando injusticia bajón deprimente depresión lagazo tilteado aburre
    aburren aburrimiento doloroso duele me_duele asquerosa cagada cagaste cagó regalada regalado desgracia pésima
    malísimo malísima tristeza llanto deprimido bodrio desilusión desilusionado pésimos ridículo aburridos
    aburridas aburriendo aburrio aburrirme aburrirse aburrieron aburres aburrís aburrimos aburría embole embola
    coñazo coñazos tedioso tediosa tediosos tediosas fomes que_hueva que_flojera que_paja tristes tristón
    entristece entristecido tristemente penosos penosas patéticos patéticas patetismo asquerosos asquerosas
    asquerosidad asqueada asqueado asquea asquito puaj puag fuchi vomitivo vomitiva vomito vomitar vomite
    vomitando repugnante repugnantes repulsivo repulsiva repulsivos repulsivas repugna horrendos horrendas
    horripilante horripilantes horrorosos horrorosas horribles horriblemente espantoso espantosa espantosos
    espantosas espanto aberrante aberrantes deplorables lamentables decepcionantes decepcionada decepcionados
    decepcionadas decepciona decepcionan decepcionaste decepcionaron decepcionarme decepciones decepcionando
    decepcionó desilusiona desilusionada desilusionados desilusiones desilusionó desastroso desastrosa desastrosos
    desastrosas catastrófico catastrófica catastróficos catastróficas catastrofe calamidad calamitoso calamitosa
    fracasamos fracasaste fracasar fracasando fracasos fracasaron lloras lloren lloramos lloraron lloraste snif
    snifs depre depresivo depresiva depresivos depresivas deprimo deprimen deprimidos deprimidas deprimida
    deprimió deprimiendo dolores_cabeza dolió duelen injustas injusticias pesadilla pesadillas suplicio calvario
    martirio un_infierno que_infierno una_tortura que_tortura insufrible insufribles insoportable insoportables
    inaguantable impresentable impresentables infumable infumables incomible bazofia porquerías mierdero mierdita
    mrda truño truñ0 ñorda ñordo caca cacas chafa chafas gacho chasco choto chotos una_chota pedorro pedorra
    pedorros pedorras garcha garchas cagadas cagarla cagaron cagamos la_cague la_cagas la_caga la_cagan caguen
    jodido jodida jodidos jodidas me_jode me_joden nos_jode nos_joden jodienda fastidioso fastidiado fastidian
    fastidiando fastidiada fastidiosa fastidiosos fastidiosas mamada_de que_mamada pura_mamada puras_mamadas
    pendejada pendejadas gilipollez gilipolleces boludez boludeces pelotudez pelotudeces estupidez estupideces
    idiotez idioteces tonteria tonterias imbecilidad payasada payasadas pavada pavadas huevada huevadas weada
    babosada babosadas desgarrador desgarradora desgarradores descorazonador desalentador desalentadora desolador
    desoladora desmoralizado desesperante desesperantes desesperacion desesperado desesperada angustia angustiante
    tragedias trágica trágicos trágicas deprimentes funesto paupérrimo paupérrima paupérrimas lastimoso lastimosa
    que_desastre que_vergüenza que_desperdicio que_rabia que_coraje que_impotencia que_malos que_malas que_horror
    que_oso que_roche que_robo que_estafa que_timo ascazo que_feos que_fea que_pesado que_pesada que_pesados
    que_lento que_lenta que_molesto que_sueño que_patético
  `,
  cheering: `
    vamos grande crack increíble bravo golazo aupa venga_vamos vamoss vamooo eso_es qué_grande que_grande
    qué_crack que_crack qué_bueno que_bueno buenísimo genial excelente felicidades felicitaciones enhorabuena dale
    dale_que ánimo campeón campeones goooool gol golazooo épico brutal bestia máquina fenómeno crackk nashe
    tremendo tremenda espectacular maravilloso maravilla ole olé bien_jugado buena_esa bien_ahí fenomenal
    fenomenales fenomenos grandioso grandiosa grandiosos craks crak kraks puto_amo puta_ama temazo temazos temón
    partidazo juegazo peliculón bestial bestiales brutales flipante alucinante alucinantes impresionante
    impresionantes asombroso asombrosa espectaculares estupendo estupenda estupendos magnífico magnífica
    magníficos magníficas fantasticos fabuloso fabulosa fabulosos maravillosa maravillosos maravillosas maravillas
    hermoso hermosa hermosos hermosas hermosura precioso preciosa preciosos preciosas preciosura preciosidad
    chulada chido chidos chida chidas chingon chingona chingones chingonas bacanes chevere que_bonito que_pro
    que_jugada que_buena que_chulo que_pasada q_bonito q_pro q_jugada q_buena q_bueno q_chulo q_pasada una_pasada
    copado copada copados genios genialidad geniales ídolo ídolos bamos vmaos vamso aguante aguanten felicito
    bien_hecho bien_jugada bn_jugado buen_trabajo buen_juego buen_tiro buen_stream buen_directo buen_ace buen_run
    buena_jugada buena_ronda buena_partida buena_run buenas_jugadas gran_stream gran_directo gran_partida
    gran_jugada gran_juego gran_trabajo gran_partido gran_tiro gran_run ganamos campeona campeonas la_rompe
    la_rompio la_rompiste la_rompen la_rompieron la_rompes la_clavo muy_pro muy_bueno muy_buena muy_bien re_pro
    re_piola sigue_asi sigan_asi lo_lograste lo_logro lo_logramos lo_conseguiste se_pudo toma_ya salvada goleada
    tremendos tremendas insuperable insuperables inigualable inigualables inmejorable inmejorables imparable
    imparables invencible invencibles imbatible imbatibles
  `,
  confused: `
    eh no_entiendo no_entendi no_comprendo no_cacho no_entendiste q_carajos q_demonios q_diablos q_cojones
    q_chucha q_rayos q_pedo q_acaba k_cojones k_chucha k_rayos ke_cojones ke_chucha ke_rayos ke_pedo khe kha keh
    eing k_pex ke_pex ando_perdido estoy_perdido
  `,
  bad: `
    lento lenta feo fea flojo floja pésima horrendo horrorosa fatal asqueroso cansino pesado pesada roto rota
    caído cortado trabado bugueado lagueado pixelado decepción decepcionante decepcionado frustrante injusto robo
    qué_mal que_mal que_asco qué_asco qué_pena que_pena qué_malo que_malo no_carga no_funciona sin_sonido se_corta
    se_traba va_mal muy_mal tan_malo harto harta cabreado enfadado molesto error fallo falló perdimos perdió
    perdido lamentablemente desastre vergüenza anuncios publicidad caro carísimo tramposo tongo ni_modo me_duermo
    me_aburro sueño q_lag qué_lag que_lag lagazo al_ego sin_ganas se_congeló se_cayó se_trabó se_pegó no_escucho
    no_puede no_sirve no_vale no_mames no_manches ni_siquiera qué_injusto que_injusto qué_feo que_feo qué_horrible
    que_horrible qué_triste que_triste qué_dolor que_dolor qué_aburrido que_aburrido perdiste pierde pierden
    fallaste falla fallan empeora empeorando estafa estafadores arruinó arruinaron arruinado desperdicio
    sobrevalorado cansa cansado malos malas petardo muermo cutre nefasto nefasta deja_de basta_de lentos lentas
    lentitud lageo lagea bugeo bugea trabada trabados trabadas trabando trabas_mucho congelado congelada
    congelados congeladas se_congela congelando borroso borrosa borrosos borrosas entrecortado entrecortada
    se_apago se_cuelga desconectado desconectada desconectados desconectadas desconexiones tildado tildada no_anda
    no_jala no_prende no_abre no_responde no_conecta no_entra no_inicia no_arranca no_descarga no_oigo no_suena
    no_veo no_escuchamos no_reproduce no_avanza no_cargan no_sirven no_valen no_funcionan no_funcionaba
    no_funcionó no_aguanto no_soporto no_banco sin_audio sin_imagen sin_video sin_camara sin_señal sin_ritmo
    sin_alma sin_sentido sin_nivel sin_talento sin_cerebro sin_dignidad audio_bajo audio_malo audio_culero
    sonido_bajo sonido_malo sonido_culero volumen_bajo volumen_malo volumen_culero mala_conexion mala_calidad
    mala_señal mala_imagen mala_suerte mala_pata mala_leche mala_racha mala_onda mala_jugada mala_partida
    mala_decision mala_idea mala_compra mala_actitud mala_espina poca_calidad baja_calidad peor_calidad
    peor_jugada peor_partida peor_decision calidad_mala calidad_baja internet_malo internet_culero re_mal tan_mal
    jugó_mal juega_mal juegan_mal juegas_mal jugaste_mal jugaron_mal jugando_mal jugamos_mal mal_ahi mal_hecho
    mal_diseñado mal_diseño mal_rollo mal_equipo mal_tiro mal_juego mal_gusto mal_internet mal_audio mal_sonido
    pocas_ganas poco_nivel pierdo pierdes pierdan pierdas perdieron perdiendo perderás perderan perdidas_totales
    fallas fallaron erraste erraron malogrado malograda arruina arruinan arruinas arruinaste arruinando arruinar
    arruinada arruinados arruinadas arruiné estropea estropeado estropearon estropeada estropean empeoró empeoran
    empeoraron empeorado empeorar decayó decayendo decayeron decaído decaída decae molesta molestan molestos
    molestas molestando molestia irritantes irrita irritan cansados cansadas cansada cansan cansancio cansina
    cansinos agotador agotadora agotadores hartos hartas hartazgo hartado hartan odias odian odiamos odioso odiada
    odiado odiando odiosa odiosos odiosas lo_odio la_odio los_odio las_odio detesto detesta detestan detestable
    detestables detestamos aborrece aborrecible desprecia desprecio despreciable despreciables rabia rabioso
    rabiosa rabieta rabietas enojo enojado enoja enojan enojada enojados enojadas cabreada cabreados cabrea cabreo
    enfado enfada enfadada enfadados enfadadas enfadan emputa emputado encabrona encabronado ardido ardida ardidos
    frustracion frustrado frustrada frustrados frustran frustrantes impotencia vergonzoso vergonzosa vergonzosos
    vergonzosas papelón papelones ridicula ridiculos ridiculas ridiculez ridiculeces absurdos absurdas inservible
    inservibles innecesario innecesaria innecesarios innecesarias insulso insulsa desabrido repetitivo repetitiva
    repetitivos repetitivas genérico genérica genéricos genéricas mediocres mediocridad sobrevalorada
    sobrevalorados sobrevaloradas estafado estafada estafados estafan estafaron estafas nos_robaron nos_roban
    nos_cagaron me_robaron me_roban me_cagaron amañado amañada amañados amañadas arbitro_vendido arbitro_comprado
    arbitro_malo cutres rancio rancia rancios rancias casposo apesta apestan apestas apestoso apestosa apestosos
    hediondo hedionda hediondos mugre mugroso mugrosa mugrosos feos feas fealdad flojos flojas nefastos nefastas
    fatales fatalidad toxico toxica toxicos toxicas toxicidad racista racistas machista machistas abusadores
    abusivo abusiva abusivos corrupto corrupta corruptos corruptas hace_trampa hace_trampas hacen_trampa
    hacen_trampas haciendo_trampa haciendo_trampas haces_trampa haces_trampas pobrecito pobrecita pobrecitos
    pobrecitas inentendible desequilibrado desequilibrada desequilibrados caros pésimamente malisimos malote
    peores inutilizable inutilizables improductivo improductiva desaprovechado desaprovechada desperdiciado
    desperdiciada desperdiciaron desperdiciando desperdicios intolerables inaceptable inaceptables inadmisible
    inadmisibles imperdonable imperdonables indignante indignantes indignado indignada indignados indignación
    escandaloso escandalosa ofensivo ofensiva bochorno bochornoso bochornosa bochornosos chapuza chapuzas
    chapucero chapucera desorganizado desorganizada desordenado desordenada ya_basta ya_aburre ya_aburren
    ya_cállate ya_dejalo basta_ya para_ya me_canse me_fastidia me_duermes me_duerme me_raya da_hueva da_lastima
    da_coraje da_paja dan_hueva dan_lastima dan_coraje dan_paja das_hueva das_lastima das_coraje das_paja
    dio_hueva dio_lastima daba_lastima doy_lastima ni_ganas ni_jodas ni_joda ni_jodan ni_mamen no_jodas no_jodan
    no_mamen peor_que peor_jugador peor_equipo peor_juego peor_directo peor_stream más_malo mas_mala mas_aburrido
    flojera grima estresante estresantes estresa estresado estresada agobia agobiante agobio asfixiante
    desinstalar
  `,
  insult: `
    puto puta putas mierdas cabrón cabrones gilipollas imbécil imbéciles idiota idiotas tonto tonta tontos manco
    mancos payaso payasos inútil inútiles pendejo pendejos boludo pelotudo subnormal retrasado basuras asqueroso
    cállate callate perdedor fracasado joder coño carajo maldito maldita vete_a ctm hdp hijo_de tramposos rata
    ratas mongolo mongólico tarado tarada baboso zorra perra huevón weon weón aweonao culero culeros pinche mamón
    verga vergas chingada chingado cagón llorón llorones cabrona malparido gonorrea marica hijueputa hijoputa hdps
    hpta mrd mmg pajero pelotudos boludos pecho_frío pechofrío noobs tontas tontito tontita tontitos bobo bobos
    bobas bobada estupido estupidos estupidas cretinos gilada giladas capullo capullos mamones mamona mamonas
    mamerto mamertos mamaguevo pendeja pendejas pendejito pndj pndjo pndjs pndja cabronazo cabronas cabroncete
    kbron cabrn cbron hijueputas hijodeputa hijos_de hija_de hijas_de hdtp hdtpm hdlgp hdpm hdlp malparidos
    malnacido malnacidos bastardos bastarda bastardas guevon huevona huevones webon wevon weones weonas weona
    saco_wea fleto qlo qlos qliao qlia culiao culiaos culiado culiá kliao qlao qlaos qleao conchetumare
    conchetumadre concha_tu concha_su conchudo conchuda conchudos conchudas reconcha csmr csmre ctmr ctmre ctmql
    mctm wctm cdtm ctpm putos putito putita putitos putón putazo putisima putilla puterio putamadre ptmr ptmre ptm
    lptm lpm lpqlp lpqtp lcdtm lcdll lcdlm ptas_madres boluda boludas boludito pelotuda pelotudas sorete soretes
    forros mogolico mogolica mogolicos mongola subnormales retrasada retrasados retrasadas retardada retardados
    tarados autistas anormales anormal desgraciado desgraciados desgraciadas malditos malditas mardito puñeta
    puñetas puñetero puñetera puñeteros chinga chingas chingan chingar chingue chinguen chingaste chingadera
    chingaderas chingados chingo_tu chingo_su chingo_madre chtm chtpm vtlv vete_al a_cagar vaya_al vayan_al
    vayanse_al vrg vrga vrgs pinches pinchi pinshi ojete ojetes culera culeras naco nacos menso mensos tarugo
    tarugos zoquete zoquetes mentecato majadero majaderos alcornoque alcornoques pringado pringados pardillo
    pardillos papanatas babosa babosos babosas incompetente incompetentes incompetencia inepto inepta ineptos
    ineptitud guarro guarros guarras guarradas marrano marranos cochinada sabandija sabandijas alimaña alimañas
    ratero rateros escoria escorias chusma lacra lacras payasa payasito bufones fracasada fracasados fracasadas
    perdedora perdedores perdedoras manko nubs tramposa tramposas xiter llorona lloronas lloriqueando lloriqueo
    quejica maricones maricona maricas maricon marik mariko maricos marico mariconada mariconadas jotos trolo
    trolos chupapijas chupamedias comemierda chupame chupala chupasangre la_chupan me_chupa lameculos lamebotas
    tocapelotas rompe_bolas rompe_huevos rompe_pelotas hincha_pelotas hincha_bolas hincha_huevos pajera pajeros
    por_culo jodete jodan joer jopé jolín jolines cachis me_cago tu_madre tu_vieja su_madre tu_muertos tus_muertos
    vuestra_madre cállense callaos cierra_boca cierra_pico cierra_hocico del_orto pal_orto ortiva ortivas
    pecho_fríos amargado amargada amargados amargadas cornudo cornuda cornudos sudaca sudacas arrogante arrogantes
    prepotente prepotentes engreído engreída engreídos egoísta egoístas ególatra hipócrita hipócritas hipocresia
    mentiroso mentirosa mentirosos mentirosas embustero embustera embusteros cobarde cobardes cagona cagao cagaos
    malagradecido malagradecidos envidioso envidiosa envidiosos envidiosas resentido resentida resentidos
    infelices patanes canalla canallas sinverguenza sinverguenzas caradura caraduras mafioso mafiosos ladrones
    ladrona rastrero rastrera rastreros plasta pesados pesadas pesadez zorras ramera rameras arpía arpías
    guarrilla mmgvo mmhvo mmgs mmgv coñ0 carajito carajita carajitos mariqueras cara_culo cara_pija cara_mierda
    cabeza_polla descerebrado descerebrada descerebrados cerebro_mosquito don_nadie hazmerreir zángano zánganos
    mamarracho mamarrachos esperpento esperpentos adefesio mequetrefe lerdo lerda lerdos torpes torpeza cabezota
    palurdo palurdos choni tolai
  `,
  negation: `
    no nunca nada nadie sin tampoco ni jamás ningún ninguna ninguno nunk nunka nisiquiera nop
  `,
  degree: `
    muy tan demasiado súper bien más siempre bastante vaya menuda menudo pedazo demasiada demasiados demasiadas
    demaciado sumamente totalmente absolutamente completamente realmente extremadamente increíblemente
    verdaderamente jodidamente putamente recontra hiper tremendamente sobremanera muchísimo muchísima muchísimos
    muchísimas muxo
  `,
  interrogative: `
    quién cuándo dónde cómo cuál porqué alguien por_qué qué_es quien quienes quiénes cuantos cuántos cuántas
    cuantas cuánto cuanto adónde a_qué para_qué qué_hora que_hora qué_juego que_juego qué_pasó que_paso que_pasó
    alguno alguna_idea alguien_sabe de_dónde xq xque porq porke porqe kien qien kndo cuand kuand komo dnd dond
    cuales kual k_es k_pasa k_paso k_juego k_hora k_haces k_hace k_dijo k_rango ke_es ke_pasa ke_paso ke_juego
    ke_hora ke_haces ke_hace ke_dijo q_es q_pasa q_paso q_juego q_hora q_hace q_haces q_hacen q_dijo q_significa
    q_rango q_elo q_cancion q_edad q_tan q_dia q_server q_skin q_mapa q_numero q_version q_opinas q_opinan
    q_piensas que_pasa que_hacen que_dijo que_dijiste que_significa que_sucede que_sucedio que_rango que_elo
    que_mouse que_teclado que_mapa que_skin que_arma que_server que_servidor que_pais que_cancion que_dia que_edad
    que_tipo que_numero que_version que_opinas que_opinan que_piensas que_crees que_tan que_ocurre que_ocurrio
    que_cuesta que_mira que_miran qué_estas qué_estan qué_vas qué_juegas para_q para_k pa_que pa_q pa_k por_q
    por_k x_que x_q x_k a_q de_q algien alguin cuanta tienes_idea tenes_idea hay_alguna
  `,
  auxiliary: `
    puedes puede tienes vas vais eres juegas sabes hay pueden podrías podría quieres viste sabe saben tienen estás
    hay_algún
  `,
  pronoun: 'tú él ella ellos usted',
}
