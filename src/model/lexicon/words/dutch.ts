import type { LanguageWords } from '../language-words.ts'

export const DUTCH: LanguageWords = {
  funny: `
    grappig lachen hahah hilarisch lachwekkend haha kapot_gelachen grappige grappiger grappigste grappigs
    hilarische lachten lachte gelachen giechelen gniffelen grinnik grinniken geinig geinige whaha lolbroek lollig
    lollige grapjas grappenmaker lachwekkende
  `,
  disappointment: `
    jammer helaas saai slecht triest verdrietig verschrikkelijk vreselijk kut klote balen teleurstellend
    teleurgesteld zonde pech waardeloos jammere jammerlijk jammerlijke jammr saaie saaier saaiste oersaai saaiheid
    verveel verveelt vervelend vervelende vervelender vervelendste verveling verveeld slaapverwekkend
    slaapverwekkende slechter slechtst slechtste trieste triestig triester treurig treurige verdrietige verdriet
    droevige droevig teleurgestelde teleurstelling teleurstellende tegenvaller tegenvallend tegenvallende
    verschrikkelijke vreselijke afschuwelijk afschuwelijke afgrijselijk afgrijselijke ellendig ellendige ellende
    rampzalig rampzalige bedroevend bedroevende beschamend beschamende schandalig schandalige schande gênant
    gênante tenenkrommend pijnlijk pijnlijke waardeloze nutteloos nutteloze zinloos zinloze hopeloos hopeloze
    kansloos kansloze troosteloos deprimerend frustrerend frustratie gefrustreerd baalt kutzooi kutding godver
    godverdomme godsamme potverdorie potverdomme verdomme verdorie verdikkeme gatver gatverdamme getver gadver
    gadverdamme jakkes ieuw walgelijk walgelijke weerzinwekkend weerzinwekkende smerig smerige kotsen kots
    kotsmisselijk misselijkmakend misselijkmakende teringzooi klerezooi rotzooi rotstreek rotdag huil janken jankt
    ojee ohjee ahnee onverdiend onverdiende oneerlijk oneerlijke hatelijk hatelijke
  `,
  cheering: `
    lekker goed_gedaan goed_gespeeld geweldig prachtig kom_op legende gefeliciteerd goedzo supervet superleuk
    supergoed supermooi prachtige wereldklasse topklasse toppie geweldige geweldigs fantastische fenomenaal
    briljant briljante subliem sublieme magistraal magistrale weergaloos weergaloze grandioos grandioze
    indrukwekkend indrukwekkende schitterend schitterende uitstekend uitstekende uitmuntend uitmuntende
    meesterlijk meesterlijke meesterwerk meesterzet overwinning overwinningen legendes legendarisch legendarische
    heldhaftig proficiat felicitaties hulde hoera joepie jippie joehoe jeuj jihaa komop zalig keigoed
  `,
  confused: 'watte wablief verward verwarrend verwarrende verwarring',
  bad: `
    traag lelijk slecht slechte saai jammer stom irritant kapot verloren helaas waardeloos reclame zonde klote
    irritanter ergerlijk ergernis ergert traagste langzaam langzame sloom slome slomer lelijke lelijker lelijkste
    spuuglelijk zwakker zwakke zwakste matig matige middelmatig middelmatige ondermaats ondermaatse belabberd
    belabberde beroerd beroerde armzalig armzalige zielig zielige sneu sneue oliedom stomme stomste onnodig
    onnodige onzin onzinnig onzinnige gelul geleuter geouwehoer gezeik gezeur gezever geklaag gemekker gezanik
    gejank gejammer zeiken zeikt zeuren zeurt belachelijk belachelijke belachelijker lachertje geklungel blunderen
    mislukt mislukte mislukking gefaald verprutst verprutsen verknald verkloot verkloten verneukt verneuken
    verpest verpesten verziekt verzieken verspild verspilling verspil tijdverspilling geldverspilling uitgemolken
    oplichterij oplichting opgelicht geldwolven verliezen verliest verliespartij nederlaag nederlagen
    uitgeschakeld gedegradeerd hapert haperen vastgelopen gecrasht crashte gecrashed stottert storingen
    weggevallen wegvallen wazig wazige onscherp korrelig korrelige peperduur overschat overschatte overgewaardeerd
    reclames reclameblok uitgekeken opgegeven afgehaakt inslapen ingeslapen gapen gaaap geeuw spuugzat kapotte
    gefaalde nepperd omgekocht valsspelen valsspelers woedend pissig
  `,
  insult: `
    idioot sukkel kut kanker hoer lul_de klootzak debiel mongool achterlijk achterlijke achterlijken debielen
    debiele mongolen mongols imbeciel imbecielen randdebiel sukkels sukkeltje sukkelaar prutser prutsers kneus
    kneuzen kneusje minkukel oetlul eikels lulletje kloothommel klojo klootzakken kutwijf kutwijven teringlijer
    teringlijers hoerenzoon hoeren hoerenloper hoere sletten sletje teef flikkers mietje mietjes watje watjes
    lafaard lafaards lafbek lafbekken angsthaas angsthazen huilebalk jankerd zeikerd zeikerds zeurkous zeurpiet
    zeurpieten mafkees mafkezen mafketel stommerik domkoppen domoor dombo sufferd sufferds onbenul leeghoofd
    hersenloos hersenloze hersendood zwakzinnig zwakzinnige zwakzinnigen geestesziek malloot malloten kwallen
    rotkind rotkop rotzak rotzakken smeerlap smeerlappen schorem uitschot gespuis crapuul oplichter oplichters
    bedrieger bedriegers leugenaar leugenaars hypocriet hypocriete hypocrieten aansteller aanstellers slijmbal
    egoïst boerenlul vlerk hufter hufters zakkenwasser rukker rukkers viezerik viezeriken viespeuk viespeuken
    etterbak krengen vetzak dikzak dikzakken jeanet flapdrol drollen rotop oprotten opzouten opflikkeren nubje
    trutten trutje mislukkeling zielepoot seut onnozelaar onnozelaars makak nikker kech kechs kehba zamel
  `,
  negation: 'niet geen nooit niks geenszins nergens niets zonder nauwelijks amper',
  degree: `
    zo te heel erg echt enorm ontzettend ongelofelijk ongelooflijk gigantisch onwijs ontiegelijk hartstikke
    behoorlijk tamelijk volledig helemaal compleet zeer
  `,
  interrogative: `
    wat waar wanneer waarom hoe welke hoeveel hoelang iemand wiens hoezo wrm wrom wrn wnr hoevaak hoelaat
    hoeveelste welk wlk waarvoor waarheen waarvandaan
  `,
}
