import type { LanguageWords } from '../language-words.ts'

export const HUNGARIAN: LanguageWords = {
  funny: `
    viccesek viccesen viccesebb poénok jópofa humoros mulatságos mókás röhög röhögtem röhögni röhej nevetek
    nevettem nevetés nevetni nevetve ixdé
  `,
  disappointment: `
    szomorú kár unalmas szar rossz pech bosszantó sajnos unalom unatkozom unom uncsi szomorúan szomorúság szomi
    sajnálom sajnálatos sajna szánalmas kínosan szégyen szégyellem szégyenletes szörnyű szörnyen borzalmas
    borzalom borzasztó borzasztóan borzalmasan rettenetes rettenetesen katasztrofális pocsék rémes szarok szarul
    szart fosos fosch hányás hányinger hányingerem undorító undor gusztustalan pfuj phúj blöe csalódás csalódott
    csalódtam csalódást kiábrándító elkeseredett lehangoló depresszió depressziós depis reménytelen reménytelenül
    elviselhetetlen idegesítő idegesít utálom utáljuk gyűlölöm gyűlölet dühös bőgök elalszik balszerencse
    szerencsétlen szerencsétlenség kudarc kudarcot tragikus tragikusan legrosszabb jajne
  `,
  cheering: `
    szép hajrá gratulálok király zseniális ügyes gyönyörű gyönyörűen gyönyörűség gratu gratula gratulálunk éljen
    éljenek jipi juhé ügyesek ügyesen ügyi királyság fasza szuper szupi csodás csodálatos csodaszép csodálatosan
    fantasztikus fantasztikusan fenomenális lenyűgöző tökéletes tökéletesen remekül kiváló kiválóan kitűnő pompás
    bámulatos mesteri mesterien klassz menők vagány legjobb legjobbak imádom imádlak imádjuk imádtam nyertünk
    nyertek győztünk győzelem győzelmet győztes győztesek győzött megnyerték megnyerte gyerünk ezaz végre
    elismerésem megérdemelt
  `,
  confused: 'mivan miva micsoda zavaros hogyhogy',
  bad: `
    szar unalmas szomorú rossz lassú lassul rosszul rosszabb rosszabbul rosszak gyenge gyengék gyengén bénán bénák
    csúnya csúnyán szaggatott megakadt befagyott összeomlott összeomlik kidobott kidob kidobta bugos bugol bugok
    szétesett szétesik veszítettek vesztettek vesztett vesztes vesztesek vereség vereséget kikapott veszít
    veszíteni elvesztettük elvesztették elvesztette elbukott bukta elbaszott elbasztam elcseszett tönkretették
    tönkretette tönkrement kihagyta érdektelen értelmetlen felesleges feleslegesen fölösleges haszontalan
    használhatatlan hasztalan hiába hibás hibázott hibázik nevetséges nevetségesen abszurd igazságtalan
    igazságtalanság csalás átverés rablás pazarlás drágák reklámok reklámot reklámokat esélytelen középszerű
    fárasztó kimerítő vontatott ismétlődő erőltetett hisztis rinya panaszkodik toxikus fájdalmas fájdalmasan
    feladom hulladékok elavult
  `,
  insult: `
    hülye kurva idióta buzi hülyék hülyét hülyének idióták barom baromság balfasz fasz fasznak faszság geci gecik
    köcsög buzik kurvával ribanc ribancok bunkó tahók seggfej patkány patkányok csaló csalók hazug hazugságok
    hazugság tolvaj tolvajok lúzer tehetségtelen fogyatékos fogyatékosok fogyatékosság korcs gyökér ostoba álszent
    bohóc bohócok csicska nyomi nyomorult gazember hülyegyerek pisis picsa eszement elmebeteg pszichopata hülyeség
    hülyeséget barmok anyádat kurvára bazdmeg bazmeg basszameg baszki bmeg picsába faszom faszt faszfejek lófasz
    szopj szopás takarodj cigók buzis szaros baromságot ostobaság retkes nyomorultak nubok amatőrök butaság buták
    öngyi marhaság idegbeteg
  `,
  negation: `
    soha sohasem semmit semmire semmilyen senki senkit senkinek nincs nincsen nincsenek ninc sehol sehova sehogy
    semmiképp egyáltalán nélkül sincs sincsenek
  `,
  degree: `
    túlságosan rettentően iszonyatosan iszonyúan annyira ennyire teljesen teljességgel tényleg igazán hihetetlenül
    marhára rohadtul kibaszottul folyton állandóan megint elképesztően roppant rendkívül
  `,
  interrogative: `
    ki hol mikor miért hogyan melyik mennyi hány valaki kicsoda kiket kinek kié kivel kitől kiről kinél kihez miér
    miket miről mitől miben miből mikorra meddig mióta honnan honnét milyen milyenek milyet miféle melyiket
    melyikük melyek mennyibe mennyit mennyire mennyien mennyiért hányan hányadik vajon ugye
  `,
}
