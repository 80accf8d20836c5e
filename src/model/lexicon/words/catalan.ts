import type { LanguageWords } from '../language-words.ts'

export const CATALAN: LanguageWords = {
  funny: 'riure rialla riallada riallades graciós graciosos divertidíssim',
  disappointment: `
    avorrit avorrits avorrida avorrides avorriment avorreix avorreixen avorrir fàstic fastigós fastigosa
    fastigosos pèssim pèssimes llastimós tristesa tristor horrorós dolent dolenta dolents dolentes lleig lletja
    lletjos penós decebut decebuts decebuda decebedor decebedora decepció vergonyós vergonya vergonyosa
    vergonyosos ploro plorar plorant plorem injust injusta injustos fracassat fracassats fracassada desastrós
    malson malsons insuportable insuportables patètic patètica patètics ridícul ridícula ridículs repugnant
    repugnants tediós putades putada porqueria porqueries
  `,
  cheering: `
    collonut collonuts collonuda golàs somhi visca felicitats enhorabona boníssim acollonant meravellós
    meravellosa fantàstics magnífic guanyem campions
  `,
  bad: `
    malament encallat encallats errades horripilant robatori estafadors emprenyat emprenyada emprenyats emprenya
    enfadats cabrejat inútilment vergonyes insípida rabiós
  `,
  insult: `
    cabró cabrons merder merdeta malparit malparits desgraciat desgraciats desgraciada desgraciades capsigrany
    carallot carallots tòtil beneit beneits babau babaus sapastre ximple ximples ximplet ximpleria ximpleries
    imbècils idiotes estúpid estúpida estúpids estupidesa estupideses pallasso pallassos pallassa inútils
    pocavergonya conys ploramiques llepaculs llepafils lladregot lladre lladres covard covards covarda mentider
    mentiders mentidera traïdors ganduls gandula dropo enze gamarús fracassades perdedors putes retardat retardats
    tifes setciències torracollons escurabutxaques eixelebrat xarnego xarnegos bledes
  `,
  negation: 'ningú',
  degree: 'molt extremadament totalment absolutament veritablement',
  interrogative: 'quan quants quantes quins quines algú',
}
