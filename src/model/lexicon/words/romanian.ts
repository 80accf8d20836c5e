import type { LanguageWords } from '../language-words.ts'

export const ROMANIAN: LanguageWords = {
  funny: 'amuzant amuzante haios haioasă hohote amuzament',
  disappointment: `
    păcat trist nasol plictisitor rău groaznic tristețe nașpa plictisitoare plictisit plictiseala plictisesc
    îngrozitor îngrozitoare jalnic penibil dezamăgire dezamăgit dezamăgită dezamăgitor dezamăgitoare dezamăgiți
    ghinion aoleu aoleo plang plângem lacrimi lacrima suferinta suferim durere dureri dureros dureroasă doare
    rusine rușinoasă dezastru dezastruos dezgustător dezgustat scârbă greață mizerie mizerii prostie prostii esec
    rateu catastrofă catastrofal deprimat depresie insuportabil nedrept nedreptate pacate păcatele
  `,
  cheering: `
    bravo felicitări tare genial frumos frumoasa frumoase frumosi frumușel minunat minunata excelentă extraordinar
    extraordinară extraordinari superbă grozav senzațional incredibilă nemaipomenit impecabil fabulos fabuloasă
    perfectă spectaculos impresionant campionul campionilor coios
  `,
  confused: 'poftim',
  bad: `
    nasol plictisitor trist urât prost_rău bugat deconectat pierduta pierdem pierzi pierdere ratat ratez ratezi
    greșit gresita greseala greseli urata urati urâte urasc urăște enervat enervează stresant frustrat frustrare
    obositor obositoare oboseala saturat teapa tepar escroci escrocherie înșelătorie hoție abuziv degeaba jenant
    jenantă ridicol patetic mediocru toxici rasist minciuni mincinos adorm adoarme monoton
  `,
  insult: `
    prost proasta fraier pula muie muist muje muien pulii puloi pule pwla plm plmea curvo tarfa tarfe tarfo
    proaste imbecili jegos gunoaie lepră lepro nenorocit javră javre javro jidan fraieri porcilor dobitoc nerod
    noabe nuabo milog ftmm mmtii dracu dracului dracii draqu draq drq drace naiba naibii kktu cakat fricos mucos
    putoi ipocrit arogantă incapabil incapabili neînsemnat hoților
  `,
  negation: 'niciodată nimic nimeni niciun nicio nici nup deloc',
  degree: 'foarte prea atâta',
  interrogative: 'unde când cum cât câți cineva câte câtă oare dece careva vreunul',
}
