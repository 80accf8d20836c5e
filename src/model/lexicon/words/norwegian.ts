import type { LanguageWords } from '../language-words.ts'

export const NORWEGIAN: LanguageWords = {
  funny: `
    morsomste morsommere dritmorsomt dritmorsom kjempemorsomt kjempemorsom latterkrampe latteranfall flirer flire
    fniser fniste humorgull gapskratt gapskratter
  `,
  disappointment: `
    kjedelig kjedelige kjedeligste kjedeligere kjedlig kjedli kjedelg dritkjedelig dritkjedelige kjempekjedelig
    dødskjedelig døkjedelig kjeder kjedsomhet langdryg langdrygt langtekkelig sovner sovna søvndyssende gjesp
    gjesper gjespet dritdårlig dritdårlige kjempedårlig rævdårlig ræva pinglete stusselig begredelig begredelige
    forferdelig forferdelige fryktelig fryktelige redselsfull redselsfullt avskyelig avskyelige motbydelig
    motbydelige ekkelt kvalmende kvalmt uutholdelig uutholdelige ulidelige uakseptabelt pinligste dritpinlig flaut
    flaue flauser kjempeflaut skammelig skammelige skandaløs skandaløst patetiske kjempetrist tristeste bedrøvelig
    deprimert deppa nedtur skuffa skuffelsen kjempeskuffet dritskuffa frustrert frustrasjon irritert
    dritirriterende
  `,
  cheering: `
    dritbra kjempebra råbra dritrå dritrått kjemperått dritkult kjempekult dritfett nydelig nydelige praktfull
    praktfullt praktmål vidunderlige fenomenalt fabelaktig fabelaktige glimrende enestående framifrå formidabelt
    genistrek imponert mesterlig mesterlige mesterverk mesterstykke
  `,
  confused: 'hvafaen hææ forvirra',
  bad: `
    tregt trege treig treigt treige tregere stygg stygt stygge dritstygg dritstygt svak svakt svakere sjelløs
    poengløs poengløst håpløs håpløst håpløse ubrukelig ubrukelige udugelig udugelige uduglig uduglige nytteløs
    nytteløst verdiløs verdiløst verdiløse uinspirert uinspirerende useriøs useriøst useriøse teiteste tåpelig
    tåpelige tullball tøvete idiotiske evneveik evneveike evneveikt ødelegger ødelegge ødela øydelagt saboterer
    buggete laggete hakkete bufrer bufring krasjer krasja krasjet krasj kræsjer kræsja kræsj uskarpt uskarpe
    pikslete grumsete feig feige feigt feiging feiginger feigis svindyrt dritdyrt overvurdert overvurderte
    overpriset reklamepause tapte tapt
  `,
  insult: `
    idiotene idiotlag jævel jævelen jævlene jævler jævla jævlig jævli jævlige helvete helvetes faenskapen
    faensdritt satans forbannade forbannede fitte fitter fittetryne fittekjerring fittete kuker kukhue kukhuer
    kukhode kukhoder kuksuger kuksugere kuktryne kukskalle pikkhode pikkhue rasshøl rasshull rasshøla rævhøl
    rævhål rævhull rævpuler rævslikker rævslikkere rasstapp horunge horunger horebukk horekunde luddere kjerring
    kjerringer kjærring kjerringa drittsekk drittsekker drittsekken drittunge drittunger drittfyr drittkjerring
    dritthue drittnoob drittspiller drittspillere mongolid mongoer mongis tulling tullinger tullingen tosk tosker
    tosken fjoler fjolser fjott fjotter tomsing tomsinger dustete dustemikkel dustehode dustehue tapere taperlag
    tapergjeng klovner klovnelag klovnene pajas pajaser pingle pingler pingla pysete pyse pyser pysa reddhare
    reddharer feigpikk køddeklyse køddelag kløne klønehode hjernedød hjernedøde hjernedødt hjerneskada
    hjerneskadet
  `,
  negation: 'ikkje ikkj aldri verken',
  degree: 'veldig skikkelig ganske utroleg',
  interrogative: 'koffor kafor kvifor',
}
