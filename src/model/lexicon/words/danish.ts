import type { LanguageWords } from '../language-words.ts'

export const DANISH: LanguageWords = {
  funny: `
    sjovt sjov sjove sjovere sjoveste grinede morsom morsomt morsomme komisk komiske fnise fnis hahahaha hæhæ tihi
  `,
  disappointment: `
    kedelig kedeligt kedelige kedsomhed dårlig dårligt dårlige dårligere dårligst dårligste værste elendig
    elendigt elendige elendighed forfærdelig forfærdeligt forfærdelige frygtelig frygteligt frygtelige grusom
    grusomt grusomme ulidelig uacceptabel uacceptabelt ulækkert klamt klamme væmmeligt frastødende pinlig pinligt
    pinlige skandale patetisk latterlig latterligt latterlige sørgelig sørgeligt sørgelige deprimerende deprimeret
    skuffet skuffende skuffelse skuffelser skuffede skuffer frustrerende frustreret irriterende irriteret
    irriterer træls belastende nederen desværre øvbøv æv ærgerlig ærgerligt ærgeligt ærger ærgrer uheldig uheldigt
    uheldige uretfærdig uretfærdigt uretfærdige urimelig urimeligt urimelige katastrofe katastrofal katastrofalt
    katastrofale fiasko mislykket mislykkede mislykkes føj addr brækker græde tuder hader hadede smertefuldt
    smertefuld mareridt lort lortet satans
  `,
  cheering: `
    fedest fantastisk fantastiske fremragende fortrinlig formidabel forrygende pragtfuld pragtfuldt vidunderlig
    vidunderligt supergodt strålende genialt mesterværk verdensklasse legendarisk legendariske sejren tillykke
    hurra juhu jubii komså bifald imponerende imponeret
  `,
  confused: 'hvaba forvirret forvirrende forvirring',
  bad: `
    langsom langsomt langsomme langsommere sløvt grimt grimme middelmådig middelmådige meningsløs meningsløst
    meningsløse ubrugelig ubrugelige unødvendig unødvendigt unødvendige ligegyldig ligegyldigt ligegyldige
    overflødig overflødigt overflødige håbløs håbløst håbløse uinteressant tåbelig tåbeligt tåbelige åndssvagt
    åndssvage idiotisk ødelægger ødelægge ødelagde ødelagte ødelagt ødelæggende hakkede sløret kujon reklamer
    tabte tabt nederlag nederlaget misser misset missede ydmygende ydmyget ydmygelse udspillet udspillede spild
    spildt spildte snydt snyder snyd snyde svindel svindlere rasende klynk piver pive pivet sjusk klodset
  `,
  insult: `
    idioter spasser fjols tåbe tåber tåben røvhul røvhuller kælling kællinger ludere møgunger skvat pjok pjevs
    nuller klovn klovne klovnen tumpe kvaj løgner hykleri udskud parasitter utøj psykopat psykopater pædofile
    helvede fandens satme forbandet forbandede
  `,
  negation: 'ikke ingenting hverken næppe nej næh',
  degree: `
    meget virkelig helt totalt ekstremt utrolig utroligt fuldstændig fuldstændigt sindsygt decideret simpelthen
    overhovedet
  `,
  interrogative: `
    hvem hvad hvor hvornår hvorfor hvordan hvilken hvilket hvilke hvorfra hvorhen hva hvorledes hvems
  `,
}
