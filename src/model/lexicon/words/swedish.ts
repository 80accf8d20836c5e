import type { LanguageWords } from '../language-words.ts'

export const SWEDISH: LanguageWords = {
  funny: `
    roligt skratt skrattar haha asgarv roliga roligare roligast roligaste skitrolig skitroligt jätterolig
    jätteroligt jätteroliga skrattade skrattat skratta skrattanfall garvar garva garvade garvat garv asgarva flabb
    gapskrattar fniss fnissar fnissade fnissa komiskt komiska lolar lolat höhöhö
  `,
  disappointment: `
    tråkigt synd dåligt ledsen hemskt usch värdelöst besviken otur tråkigare tråkigaste tråkiga tråkmåns
    skittråkig skittråkigt skittråkiga jättetråkigt trista tristess långtråkig långtråkigt sövande sömnpiller
    somnar somnade gäsp gäspar uttråkad uttråkade dåliga sämst sämsta skitdålig skitdåligt skitdåliga jättedålig
    jättedåligt urdålig urdåligt skitkass värdelös värdelösa usel uselt usla urusel urusla undermålig undermåligt
    undermåliga bedrövlig bedrövligt bedrövliga eländig eländigt eländiga elände horribel horribelt fruktansvärd
    fruktansvärda förfärlig förfärligt förfärliga hemsk hemska vidrig vidrigt vidriga äcklig äckligt äckliga
    äcklad motbjudande avskyvärd avskyvärda pinsam pinsamma pinsammaste pinsamhet skäms skämmas skämskudde
    skamligt skandal patetiskt patetiska löjlig löjligt löjliga löjeväckande ledsna ledsamt sorglig sorgligt
    sorgliga sorgsen deppig deppigt deppiga deppar deprimerande deprimerad nedslående nedstämd besvikelse besvikna
    besviket frustrerande frustrerad irriterande irriterad irriterar jobbig jobbiga skitjobbig skitjobbigt
    jättejobbigt enerverande tyvärr jättesynd asynd fyfan ush blää bläh bleää uäk spyr spya kräkas olidlig
    olidligt olidliga outhärdlig outhärdligt outhärdliga oacceptabel oacceptabelt orättvis orättvist orättvisa
    oförtjänta oturligt katastrof katastrofala misslyckade misslyckat misslyckas
  `,
  cheering: `
    snyggt grymt heja kom_igen grattis bäst underbart skitsnyggt jättesnyggt grymma jättebra asbra skitbra svinbra
    kanonbra toppenbra superbra suverän suveränt suveräna strålande fantastiskt fantastiska fenomenala makalös
    makalöst makalösa magnifik magnifikt underbar underbara härlig härligt härliga ljuvlig ljuvligt enastående
    briljanta genialisk genialiskt genialiska imponerande imponerad mästerlig mästerligt mästerliga mästerverk
    mästarna världsklass drömmål legendariskt segern gratulerar
  `,
  confused: 'vafan vadfan vaddå förvirrad förvirrande förvirrat',
  bad: `
    långsam dålig dåligt tråkig tråkigt synd trasig laggar förlorade reklam pinsamt jobbigt långsamt långsamma
    segt segare fulare asful skitful skitfult svagt svaga svagare svagast medioker mediokert mediokra medelmåttig
    medelmåttigt medelmåttiga mesig mesigt mesiga menlös menlöst menlösa meningslösa onödig onödigt onödiga
    poänglös poänglöst själlös själlöst ointressant ointressanta oseriös oseriöst oseriösa fånig fånigt fåniga
    larvig larvigt larviga töntig töntigt töntiga trams tramsig tramsigt tramsiga struntprat dumheter korkade
    korkat puckat puckad puckade idiotiskt idiotiska efterbliven efterblivet efterblivna trasigt trasiga förstör
    förstörde förstörd förstört förstörda förstöra sabbade sabbad saboterar saboterade pajade pajad buggigt buggar
    buggade hackigt hackade kraschar kraschade krashar krashade krascha kraschat krash krasch suddig suddigt
    suddiga feg fegt fega fegis fegisar svindyr överskattad överskattade överskattat reklampaus reklamavbrott
    förlora förlorar förlorat förlorad förlust förluster torskade torskar torskat bommar bommade bomma bommat
    överkörda överkörd utspelade sämre slöseri slösar bortkastad bortkastat bortkastade lurendrejeri fusk fuskare
    fuskar fuskade fuskat fuskande förbannad förbannade
  `,
  insult: `
    idiot jävla skit fitta kuk cp_unge jävel jäveln jävlarna djävla djävlar jävul jäkel jäkla fittor fittan fittig
    kukar kukhuvud kuksugare rövhål rövhålet rövhattar rövslickare rövknullad arsle arslen arsel horan horungar
    horungen slyna slynor slampa slampor kärring kärringar äcklet kräket mongon miffo missfoster retarderad
    retarderade puckon pucko dumskalle dumskallar dumbom dumhuvud hjärndöd hjärndöda hjärnsläpp hjärnskadad töntar
    tönten fjolla fjollor fjantar fjantig fjantigt pajasar clowner nollor lallare luser skitstövel skitstövlar
    skithög skitunge skitungar skitgubbe bajskorv stolpskotten knäppgök knäppgökar psykfall svikare lögnare
    lögnarna hycklare hyckleri bedragare bedragarna parasiter ohyra slödder patrask avskum slusk tjockis tjockisar
    feton fetknopp gubbjävel ungjävel ungjävlar barnrumpa snorunge snorungar fjortis
  `,
  negation: 'inte ingen aldrig inget icke inga varken knappt ingenstans',
  degree: `
    så för jätte väldigt riktigt otroligt extremt jävligt sinnessjukt fruktansvärt rejält ganska verkligen
  `,
  interrogative: `
    vem vad var när varför hur vilken vilket någon varifrån varthän vilka vems hurdan hurså varfö varfr vrf
  `,
}
