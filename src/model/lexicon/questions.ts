/**
 * Words that open or mark a question, by language. Words that are common statements elsewhere ("come", "que",
 * "no") are left to the trained weights. A phrase is two words joined by "_".
 */
export const QUESTION_WORDS = {
  interrogative: {
    en: `who what whats when where wheres why how hows which whos whose wat wut whens whys whatre whered howd anyone anybody
      whichever howcome how_come how_many how_much how_long what_time any_chance any_idea any1`,
    es: `quién cuándo dónde cómo cuál porqué alguien por_qué qué_es quien quienes quiénes cuantos cuántos cuántas cuantas
      cuánto cuanto adónde a_qué para_qué qué_hora que_hora qué_juego que_juego qué_pasó que_paso que_pasó alguno
      alguna_idea alguien_sabe de_dónde`,
    pt: `quem onde quando qual quais alguém cadê por_que pq oq quanto quantos quantas quantas_horas que_horas que_jogo
      de_onde pra_que alguem algm alguma_ideia como_assim o_que oque cade quem_é qual_é`,
    fr: `quoi où pourquoi comment combien quel quelle quels est_ce pk pq qqn quelquun quand quoi_comme d_où tu_peux
      c_quoi cest_quoi keske quest_ce qu_est quelles lequel laquelle à_quelle a_quelle combien_de depuis_quand c_quand
      cest_quand c_qui cest_qui c_où cest_où`,
    de: `wer wann wo warum wie welche welcher welches wieso weshalb wieviel woher wohin wofür womit worum wem wen
      wie_viel was_ist was_für was_war was_macht was_spielt was_spielst was_geht was_passiert was_hat wer_ist wer_hat
      wo_ist wieviele wie_lange wie_alt wie_heißt wie_oft wie_kann jemand_ne weiß_jemand weiß_wer
      hat_jemand kann_jemand kennt_jemand gibt_es seit_wann ab_wann bis_wann`,
    it: `chi cosa dove perché quando quale quanto come_mai qualcuno quanti quante che_ore a_che che_gioco come_si com_è
      cos_è dov_è chi_è perchè xké xk x_che in_che cosè dovè quand_è`,
    pl: `kto kiedy gdzie dlaczego czemu ile który czy co jaki jaka jakie jakim jakiego kogo komu kim z_kim o_której
      której skąd dokąd po_co ile_masz ktoś ktos kiedys_będzie za_ile od_kiedy do_której co_to co_się co_jest czyj
      w_co jak_się`,
    tr: `kim neden nasıl nerede niye hangi kaç mı mi mu mü ne ne_zaman kimin kimler kime nereye nereden nerden hangisi
      niçin neyi neye ne_oldu ne_oynuyor ne_diyor bu_ne kaçta saat_kaç kaç_yaşındasın kaç_kişi nası naber var_mı
      var_mi mısın misin musun müsün mıyız bilen biri bilen_var acaba`,
    ru: `кто что где когда почему зачем сколько какой какая какие куда откуда чей чо че шо чего че_за что_за че_там кому
      кого кем каком какого каким зачем_он откудова скока скок сколько_у почему_не кто_нибудь кто_знает когда_будет
      где_он во_сколько со_скольки во_что а_где а_когда а_что а_кто а_почему че_как какова каков чья чье разве неужели`,
    ja: '何 誰 なぜ なに なん どこ いつ どう どれ ですか ます か 何時 何の 何で なんで なにこ 何こ どっち どうや どうし いくら いくつ だれ 教え ますか でしょ 何者 何歳 何回 何人',
    ko: `누구 뭐 언제 어디 왜 무슨 어떻 어떤 몇 까 나요 뭐임 뭐야 뭐에 뭔데 뭔가 뭐지 무엇 어케 어캐 누가 누군 왤케 왜이 몇시 몇살 몇판 얼마 어느 인가 인가요 가요 까요 은가 는가 는지 어때 맞나
      있나 하나요 되나 될까 할까 가능 알려 아시 혹시`,
    zh: `嗎 吗 呢 什么 什麼 甚麼 怎麼 怎么 為什 为什 誰 谁 哪 幾 几 啥 為何 多少 是否 幾點 几点 幾歲 几岁 哪裡 哪里 哪個 哪个 怎樣 怎样 為啥 为啥 为何 多久 是不 有沒 有没 會不 会不 能不 咩 何時
      何时 請問 请问 求問 求解 是誰 是谁 什時 哪隊 哪队`,
    id: 'siapa apa kapan mana kenapa bagaimana gimana berapa',
    ar: 'كيف متى اين لماذا من هل',
    uk: 'хто що де коли чому навіщо скільки який яка яке звідки куди чи як',
    nl: 'wat waar wanneer waarom hoe welke hoeveel hoelang iemand',
    sv: 'vem vad var när varför hur vilken vilket någon',
    cs: 'kdo kde kdy proč jak kolik jaký jaká která který někdo',
    vi: 'gì đâu khi_nào sao thế_nào mấy bao_nhiêu không_ạ hả',
    ro: 'unde când cum cât câți cineva',
    hu: 'ki hol mikor miért hogyan melyik mennyi hány valaki',
    fi: 'kuka mikä missä milloin miksi miten mitä montako joku',
  },
  auxiliary: {
    en: `is are am was were do does did can could will would shall should may have has had isnt arent wasnt werent dont doesnt didnt
      cant couldnt wont wouldnt shouldnt havent hasnt hadnt aint u r`,
    de: `ist sind kann kannst könnt könnte hast habt hat wird wirst werdet gibt gibts spielst machst bist seid weiß weißt
      darf soll hattest kommst willst wollt darfst musst würdest würde sollte kennst siehst`,
    es: `puedes puede tienes vas vais eres juegas sabes hay pueden podrías podría quieres viste sabe saben tienen estás
      hay_algún`,
    pt: 'você vc vai pode tem joga sabe tá vcs vocês podem consegue conseguem quer sabem jogam viu viram',
    fr: `peux peut tu vas as es joues quelquun vas_tu peux_tu es_tu as_tu pourrais pourquoi_tu jouez fait_il sais savez
      veux`,
    it: 'puoi hai sei giochi sai vai potete potresti avete siete sapete fate fai vuoi',
    pl: `możesz masz jesteś grasz będzie będziesz będą możecie możemy macie gracie umiesz wiesz wiecie chcesz da_się
      lubisz widziałeś znasz`,
    tr: 'var misin musun varmı varmi oynuyon',
    ru: 'можешь есть будешь будет играешь знаешь можно играл знает можете умеет умеешь пойдешь сможет',
  },
  pronoun: {
    en: 'i you u we they he she it this that there the someone any my your ur these those',
    de: 'ich du ihr er sie es das man wir der die dir euch jemand wer',
    es: 'tú él ella ellos usted',
    pt: 'ele ela eles a gente',
    fr: 'vous il elle on ils nous ça',
  },
  /** Said before a question without changing it. */
  filler: {
    any: `so and but hey ok okay yo well hi um uh oh hello bro dude man wait chat guys btw also like just actually honestly pls please
      mods mod streamer sir hm ey aber und also ähm sag mal eh pero y e mas oye ei oi alors euh allora ma a no ну а слушай`,
  },
  /** Puzzlement that asks nothing when it stands alone. */
  confused: {
    any: 'huh what wat wut hmm hm eh whut wha wtf waht wait_what what_the say_what o_o 0_o',
    de: 'hä häh hae was wie_bitte',
    es: 'eh qué',
    pt: 'oi quê ué',
    fr: 'hein quoi hein_quoi comment_ça pardon kwa kouwa koi',
    it: 'eh cosa',
    ru: 'что чо че шо чего',
    ja: 'え は',
    ko: '엥 응 뭐 잉 뭥미 뭔데 뭐지 읭',
    zh: '蛤 啥 三小 咦',
  },
} as const
