import type { LanguageWords } from '../language-words.ts'

export const SERBIAN: LanguageWords = {
  funny: `
    smešno smešan smešna smešni smešne smiješno smiješan smiješna smešniji smijeh smeh smeha smehom smejem smejemo
    nasmejao nasmejala nasmejali nasmijao nasmijala ismejao ismejali crkavam
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
    dosadio dosadila dosadnjikavo dosadnjaković dosađuje dosađuješ
  `,
  cheering: `
    svakačast čestitam čestitke čestitamo čestitka aplauz ajmo gazimo razvali razvalio razvalili razvalila
    rasturio rasturili rasturila rasturaš rasturaju rasturamo kidaš pokidao pokidali pokidaj sijaš legendica
    legendarno legendaran kralju kraljino kraljevi kraljevski carski carevi carčina šampion šampione šampioni
    majstore majstorski majstorija majstorčina genijalno genijalan genijalna genije geniju genijalci genijalac
    odlično odličan odlična odlični
  `,
  confused: 'nerazumem nerazumijem nekapiram nekužim nekontam',
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
    štekalo zaštekao zaštekalo
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
  `,
  negation: 'nije nisu nisam nisi nismo nemaju nemamo nemoj',
  degree: 'previše veoma vrlo toliko tolko potpuno',
  interrogative: 'tko gde gdje zašto koliko kolko kojeg kojem',
}
