import type { LanguageWords } from '../language-words.ts'

export const SERBIAN: LanguageWords = {
  funny: `
    smešno smešan smešna smešni smešne smiješno smiješan smiješna smešniji smijeh smeh smeha smehom smejem smejemo
    nasmejao nasmejala nasmejali nasmijao nasmijala ismejao ismejali crkavam crkoh crkosmo riknuh pukoh upišah
    usrah cerekam kikoćem kikoće kikot zajebancija zajebancije zajebant zajebanti šalčina urnebes urnebesno
    urnebesan komedija komično komičan komična presmešno presmešan presmiješno zabavan zabavni raspade lolčina
    lolinjo kekčina kezim
  `,
  disappointment: `
    dosadni dosadna dosadno dosadne tužni tužna tužne tužnog tužnim tužnih tužnu jadni jadna jadno jadne očajni
    očajna očajno očajne odvratni odvratna odvratno odvratne sramotni sramotna sramotno sramotne katastrofalni
    katastrofalna katastrofalno katastrofalne katastrofalnog katastrofalnim katastrofalnih depresivna depresivno
    depresivne bedni bedna bedno bedne bijedni bijedna bijedno bijedne mizerni mizerno razočarani razočarana
    razočarano razočarane razočaravajući razočaravajuća razočaravajućo razočaravajuće neizdrživi neizdrživa
    neizdrživo neizdržive negledljivi negledljiva negledljivo negledljive neigrivi neigriva neigrivo neigrive
    odurni odurna odurno odurne ogavni ogavna ogavno ogavne gadni gadna gadno gadne nepodnošljivi nepodnošljiva
    nepodnošljivo nepodnošljive žalosni žalosno smarajući smarajuća smarajućo smarajuće dosade dosadan dosadilo
    dosadio dosadila dosadnjikavo dosadnjaković dosađuje dosađuješ dosađujem dosadnije najdosadniji najdosadnija
    najdosadnije smaraš smaraju smarate smorio smorila smorilo smorili smorih smoren smorena smorno smorićeš
    smarač smaračina smaranje tužan tugo tugica rastužio rastužilo žalost žalosti nažalost užasa strahota
    katastrofalan grozno grozan grozna grozota odvratan odvratnost gadljivo gadost gadosti gađenje povraća
    povraćam povraćanje bljuv bljutavo bljutav bljak bljuje bljuvotina bljuvotine očajan očajnički sramota sramote
    sramoto sramno blamaža blamira blamiraš blamiraju blamčina brukaš brukaju brukate obrukali krindž krindžara
    kringe krindžovito cringara razočaran razočarao razočarala razočarali razočaralo razočarenje razočaranje
    razočarenja razočarava šteta sranje sranja sranju najgori najgora najgore nevalja nevredi nikakav nikakvo
    nikakva mrzim mrzimo mržnja prezirem živcira živcirate živciraš iznervirao iznervirala nervira nerviraš
    nerviraju nervirate nerviram nerviranje iznervirali iritira iritiraš iritantno iritantan iritantna pobesneo
    pobesneću poludeću mučno mučnina depresivan depra plačem plakaću tragedija tragedije tragično tragičan nesrećo
    nesretno baksuzi baksuze baksuziraš baksuzno propast fijasko debakl poražavajuće poražavajuća zaspaću uspavao
    uspavljuje uspavljujuće zevam zijevam bezveze bezvezno bezvezan bezvezna bzvz bzvze bzv bezvezarija
  `,
  cheering: `
    svakačast čestitam čestitke čestitamo čestitka aplauz ajmo gazimo razvali razvalio razvalili razvalila
    rasturio rasturili rasturila rasturaš rasturaju rasturamo kidaš pokidao pokidali pokidaj sijaš legendica
    legendarno legendaran kralju kraljino kraljevi kraljevski carski carevi carčina šampion šampione šampioni
    majstore majstorski majstorija majstorčina genijalno genijalan genijalna genije geniju genijalci genijalac
    odlično odličan odlična odlični izvrsno izvrstan izvrsna savršeno savršen savršena savršenstvo fantastično
    fantastičan fantastična fenomenalno fenomenalan fenomenalna predivno predivan predivna prelepo prelepa prelep
    prelijepo prelijepa prekrasno prekrasan prekrasna divno vrhunski vrhunsko vrhunska superiška sjajno sjajan
    sjajna sjajni briljantno briljantan briljantna maestralno maestralan maestralna najbolji najbolja najbolje
    najjači najjača najjače obožavam obožavamo uživanje uživancija pobeda pobede pobedio pobedili pobeđujemo
    pobjeda pobijedili pobijedio pobednik pobednici pobjednik pobjednici pobedismo golčina golčino konačno prejako
    prejak prejaka prejaki predobro predobar predobra predobri
  `,
  confused: `
    nerazumem nerazumijem nekapiram nekužim nekontam zbunjen zbunjena zbunjeno zbunio zbunjujuće zbunili nejasno
  `,
  bad: `
    loši lošo lošim loših ružno ružnog ružnih ružnu beskorisni beskorisna beskorisno beskorisne nepotrebni
    nepotrebna nepotrebno nepotrebne precenjeni precenjena precenjeno precenjene precijenjeni precijenjena
    precijenjeno precijenjene nepravedni nepravedna nepravedno nepravedne nepošteni nepoštena nepošteno nepoštene
    bagovani bagovana bagovano bagovane zabagovani zabagovana zabagovano zabagovane zaleđeni zaleđena zaleđeno
    zaleđene nesmešni nesmešna nesmešno nesmešne nezanimljivi nezanimljiva nezanimljivo nezanimljive besmisleni
    besmislena besmisleno besmislene bezobrazni bezobrazna bezobrazno bezobrazne zamorani zamorana zamorano
    zamorane naporni naporna naporno naporne napornog iritantni iritantne toksični toksična toksično toksične
    toksičnih nesposobni nesposobna nesposobno nesposobne nesposobnim sjebani sjebana sjebano sjebane zajebani
    zajebana zajebano zajebane nikakvi nikakve nikakvog nikakvim nikakvih nikakvu frustrirani frustrirana
    frustrirano frustrirane frustrirajući frustrirajuća frustrirajućo frustrirajuće traljavi traljava traljavo
    traljave lošije lošiji presporo preskupo preskup preglasno pretiho predugo preteško sporije slabašno slabić
    slabići slabiću ružan laguješ lagujem laguju lagovi lagova lagovalo lagovao lagčina seckanje šteka štekanje
    štekalo zaštekao zaštekalo kočilo trzanje trzalo zaledio zaledilo smrznuo smrznulo smrzava krči krčanje
    pucketa nečuje neradi neučitava nevaljaju bagova bagovalo bagovao zabagovalo zabagovao bagovito bagčina bugovi
    bugovito bugovano zbugano zabugalo zabugao krešuje krešovao krešovalo krešnuo krašuje krašovalo crashalo
    izbacilo izbacuje diskonektovao diskonektovalo izgubili izgubio izgubila izgubiše gubimo gubite gubiš gubitnik
    gubitnici gubitniče gubitnički poraz porazi poraženi popušili popušio popušila puknuli prolupao prosrali
    prosrao prosrala usro usrali usrao zasrali zasrao zajebao zajebali zajebala zajebo sjebao sjebali sjebala
    sjebo sjebalo upropastio upropastili upropastila upropaštavaju upropastiše uništili uništiše pokvario
    pokvarili pokvarila zeznuo zeznuli zeznula promašio promašili promašila promašaj promašaji promašuje
    promašuješ promašen fulao fulali fulala grešku greške greškom pogrešno pogrešio pogrešila pogriješio neznaju
    besmislica besmislice besmisao beskorisan uzalud uzaludno džabe nepravda namešteno namestili nameštaljka
    nameštena nameštaljke namjesteno krađa pokradeni pokrali opljačkani pljačka pljačkaju prevara prevare
    prevarili prevario preskupe preskupa precenjen lupetaš lupeta lupetanje lupetanja trabunja trabunjaš baljezga
    baljezgaš baljezganje kenja kenjaš kenjanje kenjkavac prosečno osrednje osrednji nesmiješno naporan zamorno
    zamarajuće umara umaraš glavobolja tiltovao tiltovan tiltovani tiltuje tiltujem tiltuješ tiltan tiltalo
    feeduje feeduju feeduješ feedovao fiduje fiduješ troluje troluju troluješ trolovao kukaš kukaju kukanje
    kukumavče cvili cviliš cvile cviljenje cmizdri cmizdriš plačkaš placljivko kmeči kmečiš propao propali propalo
    propala srozao srozali srozava smeće odustajem odustao odustali odsubovao odpratio otpratio unfollovao
  `,
  insult: `
    glupan smrada pederi kurton lopov lopova lopove lopovi lopovima varalic varalica varalice kliptan klošar
    prostak moronč degen govnar govnojed klipan mamlaz mongoloid ološ balvan bolesnik bolesnika bolesnike
    bolesniku šiptar ustaš ustaša ustaše balij jebeni jebena jebene usrani usrana usrane posrani posrana posrane
    glupe glupo pokvareni pokvarena pokvarene retardirani retardirana retardirane najebani najebana najebane
    bezvezni bezvezne smrdljivi smrdljiva smrdljive seljački seljačka seljačke seljačkog seljačkih šugavi šugava
    šugave govnjivi govnjiva govnjive bezmozgi bezmozga bezmozge budale budalo budalu budaletina budalaština
    budalaštine glupača glupačo glupane glupanu glupani glupsone glupost gluposti glupandža majmune majmuni
    majmunčina magarče magarac magarci konjino stoko govedo krmača krmačo krmak krmku svinjo svinje pseto psetu
    džukela džukelo džukele kučka kučko kučke kurvetina kurveštija drolja droljo drolje fuksa fukso fukse
    radodajka bludnica pička pičko pičke pičku pičkica pičketina pizdun pizdunu pizdurina pizdarija kurac kurcu
    kurčina kurcem kurce kurčenje kurcoglavac jebote jebotebog jebiga jbg jbmti jebeno jebenog jebiveter zajebi
    odjebi odjebite najebo jebemti jebemtimater jebemtimajku jebemvammater materinu crkni crkoti zavezi začepi
    umukni umuknite ućuti popuši pušikurac pušačina pušačica jedigovna seronja seronjo seronje serator govna
    govnom govnari govnaru govance govnjar govnojedi kretenčina kretenko kretenizam idiotkinja debilko debilčina
    debilana imbecilu moronu moroni morone smrade smradu smradovi smradovima smrdljivče smrdljivac đubre đubretu
    đubrad đubretar djubre djubretaru gnjido gnjida gnjide fukaro ološu huljo bitanga bitango bednici bedniče
    jadniče jadnici ništarijo ništarije bagro šljamu ljigavac ljigavče ljigavci ljigavo ljigav guzičar dupeuvlakač
    dupelizac uvlakuša šupčino šupci šupčina pederu pederko pederčina pederski pederluk peško pederast retardu
    retardirano mongole daunčina downaš noobe noobovi noobčina nubovi nubčina nubara klovnovi klovnu lopovčina
    lopuža lopužo lažov lažove lažovi lažovčino lažovčina prevarant prevaranti prevarante varalico čiteri čiteru
    čituje čituju čitovao čitera seljačino seljačina seljoberu seljobera papčina papčino papani papane papanu
    papak prostaku prostaci prostačina prostakuša primitivac primitivci primitivče klošaru klošari klošarčina
    narkomančino pijandura pijanduro kukavico kukavice kukavče slinavac slinavko balavac balavče balavci
    balavurdija plačipička plačipičke plačljivac idiotski idiotska idiotsko kretenski kretenska kretensko debilno
    debilna debilski imbecilno tupson tupsone tupsoni tupani tupadžija tupavac tupavci tupavi tupavko tupav tupavo
    zvekan zvekane zvekani tutlek tutleci blesan blesane blesača ćoravac ćoravi drkadžija drkadžijo drkadžije
    drkaroš drkaroši drkaj drkoš drkoši drkica šonjo neseri bolesniče bolesnici psihopata psihopato manijače
    pedofilu cigančura ciganine cigančuro šiptare šiptaru ustašo balije balijo četniče
  `,
  negation: `
    nije nisu nisam nisi nismo nemaju nemamo nemoj nemojte neće nećemo neću nikad nikada nitko nikog nikoga nikom
    nigde nigdje nikako nijedan nijedna nijedno nipošto
  `,
  degree: `
    previše veoma vrlo toliko potpuno skroz stvarno zaista uopšte uopće ekstremno izuzetno ponovo ponovno
  `,
  interrogative: `
    tko gde gdje zašto koliko kojeg kojem kojim kojoj kakav kakva kakvo kakve kakvi čiji čija čije odakle otkad
    otkuda jel
  `,
}
