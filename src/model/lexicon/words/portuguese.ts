import type { LanguageWords } from '../language-words.ts'

export const PORTUGUESE: LanguageWords = {
  funny: `
    rsrs huehue engraçado kakaka ksksks chorei_de rindo ri_alto rachei hilário comédia kakak hahah ashuash
    huashuas aushaus uhauha ahuahu palhaço_kkk engraçada me_mata kkkk risada risos mds_kkk cômico zueira zoeira
    engraçados engraçadas hilária hilários hilárias hilariante hilariantes comediante_nato gargalhada gargalhadas
    gargalhando gargalhar rachando ri_muito ri_litros ri_horrores ri_aqui ri_mto ri_tanto ri_pra morri_com
    morro_com eu_morro tô_morta tou_morto passando_mal passo_mal passei_mal risadinha risadinhas rolando_rir
    me_mijei mijei_de zuera zoera zuero cômicos cômicas piadista piada_boa melhor_piada memão que_resenha
    q_resenha kjk kjkj kjkjk qkqk qkqkq kqkqk kqkq kkkry kkmds rsrsr rsrsrs hsjsj sjsjs msksm kskd de_rir
  `,
  disappointment: `
    triste lixo chato chata ruim péssimo pena merda horrível pior ódio tédio vergonha bosta fraco azar dor dói
    doeu chorando chorar chorei choro saudade_não decepção decepcionado azarado azarada injustiça horrenda
    terrível tristeza entediado entediante deprimente depressão péssima vergonhoso vergonhosa lamentável
    deplorável nada_a desgosto desanimador perdido derrota efe lagado trágico tragédia tristão tristonho tristezas
    lixão lixu ruindade péssimas horríveis terríveis medonho medonha medonhos decepcionou decepcionaram
    decepcionei decepções desapontado desapontada desapontamento desapontou frustração frustrado frustrada
    frustrados frustrou chatice chatices chatos chatas chateou chateado chateada chateados chateia chateação
    entediada entediados entediantes maçante maçantes monotonia monótono monótona sonífero sonolento enfadonho
    enfadonha que_seca que_droga que_desgraça que_nojo que_nojento que_vexame que_fiasco que_roubo que_mico
    que_papelão que_feio que_preguiça que_palhaçada que_agonia ke_seca ke_droga ke_desgraça ke_nojo ke_nojento
    ke_vexame ke_fiasco ke_roubo ke_raiva ke_saco ke_horror ke_mico ke_papelão ke_feio ke_lento ke_sono
    ke_preguiça ke_palhaçada ke_injusto ke_agonia ke_desperdício uma_seca uma_desgraça uma_palhaçada uma_droga
    desanima desanimou desanimei desanimada desanimo desanimando desalento choramos chorou choraram chorarei
    chorem choradeira choramingando buáá tristonha lamento_muito lamentáveis lamentavelmente infelizmente
    infelismente catástrofes calamidade desastres vexatório vexatória vexames fracassou fracassaram fracassar
    merdinha merdinhas bostinha porcaria porcarias droga_de nojeira nojenta nojentos nojentas vomitei eca
    credo_que ranço abominável insuportável insuportáveis intragável insustentável intolerável detestável
    sofrimento sofrida sofridos sofrimentos agonizante pesadelo pesadelos dolorosa doendo azarados maldição zicou
    pé_frio pé_frios deu_pau fodeu fudeu fudeo fodeo ferrou ferrei já_era jaera lascou lascado lascada acabou_tudo
    injustiças desumano covardia crueldade sacanagem palhaçadas mancada vacilo vacilou vacilão pisou_bola burrice
    idiotice idiotices imbecilidade asneira asneiras babaquice cagaram
  `,
  cheering: `
    vamos bora brabo mitou craque parabéns boa golaço vamo_la vamooo boraa boraaa vamo vamos_time bora_bora amassa
    amassou amassando joga_muito jogou_muito jogando_muito monstro monstra brabissimo braba brabíssimo gênio lenda
    mito rei rainha maquina máquina fera sensacional fantástico maravilhoso perfeito incrível demais_kkk é_campeão
    campeão campeões lindo linda que_gol goool gol golaaaço aí_sim ai_sim é_isso isso_aí parabens mandou_bem
    boa_boa fechou tmj_boa mitei craques parabenizo prbns pbns brilhou brilhando_muito arrebentou arrebenta
    arrebentando arrebentaram arrasou arrasando arrasaram jogam_bonito jogam_fácil jogam_mt jogam_mto jogam_muito
    jogaram_bonito jogaram_fácil jogaram_mt jogaram_mto jogaram_muito joga_bonito joga_fácil joga_mt joga_mto
    jogou_bonito jogou_fácil jogou_mt jogou_mto jogando_bonito jogando_fácil jogando_mt jogando_mto jogão jogaço
    que_jogada que_orgulho que_emoção que_top que_maravilha que_delícia que_partida que_defesa que_massa
    que_insano q_jogada q_orgulho q_emoção q_top q_maravilha q_delícia q_partida q_defesa q_massa q_insano
    bela_jogada bela_partida bela_defesa bela_ronda ótima_jogada ótima_partida ótima_defesa ótima_kill ótima_play
    ótima_run ótima_ronda baita_jogada baita_partida baita_live baita_defesa baita_kill baita_play baita_run
    baita_ronda belo_jogo belo_tiro baita_jogo baita_jogador mandou_muito mandou_mt mandaram_bem mandando_bem
    manda_bem mando_bem monstrinho monstros fenomenais geniais genialidade geninho gênia sensacionais espetacular
    espetaculares espetaculo extraordinário extraordinária maravilhosa maravilhosos maravilhosas maravilha_de
    incríveis incrivelmente_bom fantásticas perfeita perfeitos perfeitas perfeitinho perfeição topz daora da_hora
    d_hora irado irada irados show_de bacana bacanas mt_bom mto_bom muito_bom muito_top muito_bem bom_jogo
    bom_trabalho é_tetra é_nosso é_tri campeã campeãs ganhamos ganhou_caralho vencemos virou_jogo viramos
    aí_garoto aí_garota aí_mlk aí_moleque orgulho_desse carregou_tudo carregou_time altamente_pá bem_jogado
    bem_jogada imparável imbatível invencível intocável
  `,
  confused: `
    oi ué oxe oxi não_entendi não_entendo não_saquei n_entendi n_entendo n_saquei num_entendi num_entendo
    num_saquei q_diabos entendi_nada entendo_nada to_perdido tou_confuso tô_confuso tô_confusa tou_confusa
    fiquei_confuso fiquei_confusa estou_confuso estou_confusa boiei
  `,
  bad: `
    lento lenta feio feia fraca fracos péssima horroroso cansativo travado travando travou bugado lagado caiu
    decepção decepcionante frustrante injusto roubo que_pena que_merda que_lixo que_ruim muito_ruim tá_travando
    sem_som não_funciona não_carrega perdemos perdeu errou erro falhou desastre vexame anúncio propaganda caro
    raiva irritante cansado desisto desisti desanimado sono que_sono tá_chato me_ferrei nem_fudendo pior_que
    horrenda nojo nojento ridículo palhaçada não_acredito nao_acredito não_aguento nao_aguento não_dá nao_da
    ah_não ah_nao aff affs afe que_azar que_triste que_horrível que_saco que_raiva que_lag tá_lagando lagando
    lagou caindo caiu_a tá_ruim tá_horrível muito_chato perde perdem perdendo errando erraram falha piorou piora
    pior_do travada bugou bugando cortando sem_imagem sem_graça sem_sal sem_condições fim_de decaiu estragou
    estragaram superestimado roubado roubaram roubou_o presepada patético mal_jogado joga_mal joga_nada jogou_mal
    entregou entregando enrolação enrola sofrido sofrência cansei enjoei enjoado lentidão lerdo lerda lerdos
    lerdeza feios feias feião feiura feioso fraquíssimo fraquinho fraquinha lagão travados travadas travei
    travaram trava_tudo travamento travão trava_muito tá_péssimo fica_chato fica_ruim fica_horrível fica_péssimo
    live_chato live_ruim live_horrível live_péssimo jogo_chato jogo_ruim jogo_horrível jogo_péssimo tudo_chato
    tudo_ruim tudo_horrível tudo_péssimo ta_osso ta_difícil ta_complicado tão_ruim tão_osso tão_difícil
    tão_complicado engasgando engasgado engasga borrada embaçado embaçada congelou desconectando desconecta
    net_ruim net_lixo net_horrível net_bosta internet_ruim internet_lixo internet_horrível internet_bosta
    áudio_ruim áudio_baixo áudio_horrível som_ruim som_baixo sem_áudio sem_vídeo sem_internet sem_luz sem_noção
    sem_moral sem_vergonha sem_talento sem_cérebro sem_mira sem_skill sem_critério sem_nexo sem_sentido sem_emoção
    sem_pé não_abre não_roda não_pega não_conecta não_entra não_presta não_prestam não_aguentei não_suporto
    não_gosto não_gostei não_curti não_vale não_ouço não_escuto não_vejo não_responde não_merece não_mereceu
    não_mereço não_adianta não_adiantou n_funciona n_carrega n_abre n_roda n_pega n_conecta n_presta n_prestam
    n_aguento n_aguentei n_suporto n_acredito n_gosto n_gostei n_curti n_dá n_ouço n_escuto n_vejo n_responde
    n_merece n_mereceu n_mereço n_adianta n_adiantou num_funciona num_carrega num_abre num_roda num_pega
    num_conecta num_entra num_presta num_prestam num_aguento num_aguentei num_suporto num_acredito num_gosto
    num_gostei num_curti num_vale num_dá num_ouço num_escuto num_vejo num_responde num_merece num_mereceu
    num_mereço num_adianta num_adiantou nada_funciona nada_presta nada_bom qualidade_ruim qualidade_baixa
    qualidade_lixo qualidade_horrível baixa_qualidade muito_chata muito_fraco muito_burro muito_triste
    muito_difícil mt_chato mt_chata mt_fraco mt_burro mt_triste mt_difícil mto_chato mto_chata mto_fraco mto_burro
    mto_triste mto_difícil mó_chato mó_chata mó_fraco mó_burro mó_triste mó_difícil tão_chato tão_chata tão_fraco
    tão_burro tão_triste mais_ruim mais_chato mais_chata mais_fraco mais_burro mais_triste mais_difícil perdi
    perderam perderemos perderão perderia perdedores perdição derrotado derrotada derrotados derrotas errei errar
    falhei falharam falhado falhas falhando piores piorando pioraram piorar pioram piorei pior_live pior_jogo
    pior_time pior_jogador pior_partida pior_jogada pior_coisa pior_da pior_de pior_temporada tá_pior cada_pior
    decaindo decadência decadente estraga estragado estragada estragando estragar estragam estragados arruinou
    arruinaram desperdiçou desperdiçado desperdiçando desperdiçaram desperdiçada desperdiça enrolando enrolado
    enrolou enrolam encheção encheu_saco enche_saco enchendo_saco encheram_saco enche_o enche_meu saco_cheio
    irritado irritada irritei irritou irritando irritação irritadiço raivoso raivosa enraivecido ódios odeio odeia
    odeiam odeie odiei detestei revoltado revoltada revoltante indignação bolado bolada pistola_da ficou_pistola
    fiquei_pistola to_pistola stressado stressada estressado estressada estressados estressa estressante enjoa
    enjoou enjoada enjoados enjoativo enjoativa cansaço cansando cansativos cansativas cansou exaustivo exaustiva
    saturado desistiram desistimos desiste_logo desistam desinteresse desinteressante desinstalei larguei_mão
    quitou paia paias tosco tosca toscos toscas podre podres podridão fajuto fajuta meia_boca meia_bomba
    meia_tigela vagabundos vagabundagem capenga zoado zoada esculhambação bagunçado bagunçada bagunça bagunças
    desregulado roubada roubados roubadas roubalheira roubando_muito assalto_isso garfo_nele apito_amigo
    juiz_ladrão juiz_vendido juiz_comprado careiro mercenário mercenários caça_níquel golpe_isso golpista
    golpistas enganação enganado_de enganaram enganoso enganosa propagandas inaceitável inadmissível
    ridicularizado patéticos patéticas mediocridade vergonhosos vergonhosas vergonha_alheia pagou_mico
    pagando_mico micão papelão superestimada superestimados inúteis inutilizável desnecessário desnecessária
    desnecessários forçado forçada cópia_barata preconceituoso preconceituosa homofóbico homofóbica nocivo
    constrangedor constrangedora constrangimento constrangido mal_feito mal_feita mal_jogada mal_gosto mal_caráter
    mal_educado jogam_mal jogam_nada jogando_mal jogando_nada jogava_mal jogava_nada jogaram_mal jogaram_nada
    jogou_nada só_erra só_trava só_cai só_merda só_azar só_sofre só_lixo entregaram entrega_tudo pipocando
    amarelou amarelão apanhou apanhando apanharam apanhei tomou_pau tomaram_pau levou_pau tomamos_pau humilhado
    humilhada humilhados humilhante humilhação ai_não putz puxa_vida poxa puta_vida affz argh_não pelo_amor
  `,
  insult: `
    puta porra caralho merdas burro burra burros idiota idiotas imbecil otário otários palhaço palhaços inútil
    babaca trouxa arrombado fdp vsf vtnc cuzão desgraça desgraçado lixos nojento bagre bagres ruinzinho cala_boca
    cala_a perdedor fracassado retardado corno cornos bosta bostas pqp krl crl caraio carai desgraca vagabundo
    vagabunda cretino verme vermes ridiculo jumento jumentos anta asno pereba perebas perna_de pipoqueiro
    pipoqueiros nóia cuzao filho_da filha_da vai_se vai_tomar tnc pnc vtmnc zé_ruela chorão chorões putinha
    putinhas putona putão puteiro putaria ptqp pqpq pqps porrada_isso poha caralhos karai crlh krlh krlho crlho
    crlhs cacete_que kct cacetada merdoso burrinho burras imbecis otária otaro palhaça pateta patetas babacas
    trouxas arrombada arrombados fdpt filho_duma filhos_da filhos_duma filhas_da fio_da fi_da vsfd vai_cagar
    vai_chupar vai_lamber vai_catar vai_merda vai_toma vtmc vtcn toma_no tomar_cu tmnc tmncu no_cu nocu seu_cu
    seu_lixo seu_merda seu_animal seu_macaco sua_vaca sua_piranha cuzões cuzinho cuzin cusao pau_no desgraçada
    desgraçados desgraçadas desgraças lixo_humano fracassada fracassados fracassadas retardadas dementes
    doente_mental acéfalo lesado lesada lesados bocó bocós boçal tapado tapada tapados tapadas toupeira toupeiras
    jegue jumenta asnos mula_sem ignorantes palerma paspalho bobão boboca bobalhão babão baba_ovo puxa_saco
    lambe_saco chupa_rola chupa_cu chupa_pau chupa_bola chupa_saco chupa_meu chupa_minha mama_aqui vagabundas
    vadia vadias vadio vadios rapariga_safada quenga safado_sem cachorra_safada biscate biscates kenga canalha
    canalhas canalhice miserável miseráveis nóias favelado favelados pobretão chifrudo viado viados viadinho
    viadinhos viadagem viadu boiola bichona traveco escroto escrotos escrota escrotal pilantra pilantras picareta
    picaretas ladroes ladrãozinho vigarista vigaristas traíra traíras covarde covardes medroso medrosa medrosos
    cu_de frouxo frouxos chorona mimimi reclamão mala_sem metido_a metida_a hipocrisia cala_essa cala_tua cala_sua
    cala_logo calado_vence fecha_boca fecha_essa foda_se fodac fds_vc fudido fudida fudidos fodido fodida fodidos
    fodidas se_foder se_fuder se_fode se_fodam te_fuder te_foder fode_te foder_se fudendo_com enfia_essa
    enfia_esse enfia_cu tua_mãe sua_mãe teu_cu teu_rabo meu_pau meu_cu minha_rola pau_pequeno nubão patão
    mãozinha_alface mao_alface pé_torto perna_pau cabeçudo pangaré zé_mané zé_ninguém zé_buceta panaca sonso tanso
    parvo parva parvos parvas parvoíce cabrão cabrões cona conas foda_te fdx fosga paneleiro paneleiros
    atrasado_mental besta_quadrada xunga fascista fascistas trapaceiro trapaceiros trapaça trapaças
  `,
  negation: `
    não nao nunca nada ninguém sem nem n naum nenhum nenhuma ngm ngem numca tampouco sequer
  `,
  degree: `
    muito mto tão mt demais que super bem mais sempre bastante mtu mutio buéda muitíssimo pra_caralho pra_krl
    pra_crl pra_porra pra_cacete dmais dms absurdamente extremamente
  `,
  interrogative: `
    quem onde quando qual quais alguém cadê por_que pq oq quanto quantos quantas quantas_horas que_horas que_jogo
    de_onde pra_que alguem algm alguma_ideia como_assim o_que oque cade quem_é qual_é kd qnd qdo qto qnto qts qtos
    qtas qnts qntos qntas qem qm qal oqe u_que uq pra_q pur_que ondi ond_é q_horas q_jogo q_rank q_aconteceu
    q_música que_rank que_aconteceu que_música que_time que_ano algem alg_sabe alguma_chance será_que sr_que
    cm_faz cm_faço
  `,
  auxiliary: `
    você vc vai pode tem joga sabe tá vcs vocês podem consegue conseguem quer sabem jogam viu viram
  `,
  pronoun: 'ele ela eles a gente',
}
