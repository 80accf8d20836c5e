/**
 * Words that open or mark a question, by language. Words that are common statements elsewhere ("come", "que",
 * "no") are left to the trained weights. A phrase is two words joined by "_".
 */
export const QUESTION_WORDS = {
  interrogative: {
    en: `who what whats when where wheres why how hows which whos whose wat wut whens whys whatre whered howd anyone anybody
      whichever howcome how_come how_many how_much how_long what_time any_chance any_idea any1`,
    es: 'quién cuándo dónde cómo cuál porqué alguien por_qué qué_es',
    pt: 'quem onde quando qual quais alguém cadê por_que pq',
    fr: 'quoi où pourquoi comment combien quel quelle quels est_ce pk pq',
    de: `wer wann wo warum wie welche welcher welches wieso weshalb wieviel woher wohin wofür womit worum wem wen wie_viel was_ist`,
    it: 'chi cosa dove perché quando quale quanto come_mai',
    pl: 'kto kiedy gdzie dlaczego czemu ile który czy co jaki jaka',
    tr: 'kim neden nasıl nerede niye hangi kaç mı mi mu mü ne ne_zaman',
    ru: 'кто что где когда почему зачем сколько какой какая какие куда откуда чей чо че шо',
    ja: '何 誰 なぜ なに なん どこ いつ どう どれ ですか ます か',
    ko: '누구 뭐 언제 어디 왜 무슨 어떻 어떤 몇 까 나요',
    zh: '嗎 吗 呢 什么 什麼 甚麼 怎麼 怎么 為什 为什 誰 谁 哪 幾 几 啥 為何 多少 是否',
    id: 'siapa apa kapan mana kenapa bagaimana gimana berapa',
    ar: 'كيف متى اين لماذا من هل',
  },
  auxiliary: {
    en: `is are am was were do does did can could will would shall should may have has had isnt arent wasnt werent dont doesnt didnt
      cant couldnt wont wouldnt shouldnt havent hasnt hadnt aint u r`,
    de: 'ist sind kann kannst könnt könnte hast habt hat wird wirst werdet gibt gibts spielst machst bist seid weiß weißt darf soll',
    es: 'puedes puede tienes vas vais eres juegas sabes hay',
    pt: 'você vc vai pode tem joga sabe tá',
    fr: 'peux peut tu vas as es joues quelquun',
    it: 'puoi hai sei giochi sai vai',
    pl: 'możesz masz jesteś grasz będzie',
    tr: 'var misin musun',
    ru: 'можешь есть будешь будет играешь знаешь',
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
    fr: 'hein quoi',
    it: 'eh cosa',
    ru: 'что чо че шо чего',
    ja: 'え は',
    ko: '엥 응 뭐',
    zh: '蛤 啥 三小 咦',
  },
} as const
