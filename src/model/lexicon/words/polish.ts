import type { LanguageWords } from '../language-words.ts'

export const POLISH: LanguageWords = {
  funny: `
    beka haha śmieszne hehe xdd śmiech śmiechłem leżę padłem padłam kwiczę hahahah hehehe hihi haha_co beczka
    beka_z rotfl smiechu turlam_się popłakałem_ze zabawne komedia śmieszny śmieszna śmiesznie śmiesznego śmieszki
    śmieszek śmiechem śmieje_się śmiejemy_się śmieją_się śmieje śmiejemy śmieją śmiać_się śmiałem_się śmieję_jak
    ze_śmiechu kupa_śmiechu płaczę_ze umieram_ze leje_ze kisnę kwik rżę boki_zrywać boki_bolą brzuch_boli
    brzuch_mnie bekę_mam mam_bekę beka_straszna ale_beka niezła_beka beczka_śmiechu ubawu ubaw_po niezły_ubaw
    zabawny zabawna komiczne komedia_roku kabaret kabaretu żarcik heheszki hłe_hłe lol_co lmało iksde padam_ze
    leżę_i leżę_ze leżę_xd duszę_się rozbawiło rozwalił_mnie
  `,
  disappointment: `
    przykro szkoda nuda smutne słabe tragedia dramat gówno porażka beznadzieja lipa slabo słabo slabe zal smutno
    smutek płaczę placze boli ból bol masakryczny nudno nuda_straszna porazka porażki dno padaka badziew badziewie
    chujnia chujowo żenada żenujące zenada przegrałem wstyd_mi nieszczęście pech pechowo dramatycznie tragicznie
    koszmar okropność kicha ech eh_szkoda niestety nudnych smutnego smutnej smutnym smutnych żałosny żałosna
    żałosne żałosnym żenujący beznadziejne beznadziejnym okropna okropnego okropnej okropnym okropnych fatalna
    fatalne fatalnym tragiczny tragiczna tragiczne tragicznego tragicznej tragicznym tragicznych koszmarny
    obrzydliwy obrzydliwa obrzydliwe obrzydliwych paskudny paskudna paskudne ohydne chujowa gówniany gówniana
    gówniane lipny lipna lipne marna marnym marni przykry przykra przykre depresyjne wkurzające irytujący nuda_jak
    nudy straszna_nuda straszne_nudy ale_nuda ale_nudy ale_nudne jakie_nudne taka_nuda takie_nudy nudno_strasznie
    mega_nuda mega_nudne nudny_stream nudna_gra nudny_mecz nudne_jak nudzi_mi zasnę ziew spać_mi spać_chce
    słaby_stream słaba_gra słabo_grasz słabo_gra słabo_grają słabo_strasznie ale_słabo ale_słabe ale_słaby
    jakie_słabe słabe_to słabe_strasznie smutku smutno_mi smutna_żaba ale_smutne jakie_smutne smutek_żal smuci
    przykro_mi przykre_to przykro_patrzeć przykro_się przykra_sprawa szkoda_bo szkoda_czasu szkoda_gadać
    szkoda_słów szkoda_pieniędzy wielka_szkoda ale_szkoda trochę_szkoda jaka_szkoda ech_no oj_szkoda niestety_nie
    no_niestety żal_patrzeć żal_mi żal_dupę żal_pl żal_oglądać żałośnie żałosne_to żałuję żenua żenada_roku
    wstydzę_się wstyd_oglądać wstyd_patrzeć wstyd_i co_żenada hańba obciach siarą lipa_straszna straszna_lipa
    dno_dna dno_totalne totalne_dno dno_i kompletne_dno mułem dramat_straszny straszny_dramat tragicznie_gra
    tragiczny_stream tragiczny_mecz masakra_jakaś jakaś_masakra jakiś_dramat jakaś_tragedia jakaś_porażka
    jakiś_koszmar porażkę totalna_porażka kompletna_porażka koszmarnie fatalny_mecz fatalna_gra okropnie ohyda
    obrzydliwie fuj_fuj wstręt rzygać rzygać_mi rzygi rzyg żygam niedobrze_mi gówna gównem gównu gównie
    gówniany_stream gówno_gra gównem_jest gówno_straszne kupa_gówna chujnia_totalna chujowo_gra szajs syfem syfu
    syf_jakiś shit_straszny kiepska kiepskie denerwuje_mnie denerwujące_to wkurza_mnie wkurzają wkurzony wkurzona
    wkurw wkurwia_mnie wkurwiają wkurwiony wkurwił irytuje irytuje_mnie irytują frustracja sfrustrowany nienawidzę
    nienawidzimy nienawiść nie_cierpię nie_znoszę nie_podoba zawiodłam zawiedziona zawiedzeni zawiódł zawiodła
    zawiedli zawodzi zawodzą rozczarowany rozczarowana rozczarowani rozczarowania rozczarowaniem załamany załamana
    załamuje depresji dół_totalny płakać płakać_mi płakać_się łzy_lecą serce_boli serce_pęka boli_serce
    boli_oglądać oczy_bolą bolą_oczy bolą_uszy uszy_bolą boli_głowa głowa_boli pechu nieszczęśliwy niepowodzenie
    klęska klęskę kompromitacja kompromitacji kompromitujące kompromitacja_roku wtopa wtopę wtopy szlag_mnie
    szlag_trafia szlag_by krew_zalewa chuj_strzela chuj_mnie kurwa_mnie cholery_dostać dość_mam mam_dosyć
    ile_można można_zasnąć zasnąć_można żal_tyłek cringe_straszny krynż najgorszy najgorsza najgorsze najgorzej
    najgorszego najgorsi gorszej gorzej_być gorzej_nie
  `,
  cheering: `
    brawo super dawaj świetnie jazda_dawaj dawajj dawaj_dawaj dajesz jedziesz jedziemy lecimy gooo brawoo
    gratulacje gratki gratuluję mega_akcja mistrz mistrzostwo mistrzowie legenda kozak kocur potwór król
    dobra_robota pięknie piękna piękny cudownie genialnie genialne wspaniale rewelacja rewelacyjnie sztos ogień
    petarda niesamowite goool gol wygrana wygraliśmy tak_jest jest_jest szacun szacuneczek świetny świetna świetne
    świetnego świetnej świetnym świetnych świetni cudowny cudowna cudowne cudownego cudownej cudownym cudownych
    genialny genialna genialnego genialnym rewelacyjny rewelacyjne fantastyczny fantastyczna fantastyczne
    fantastycznym fantastycznych przepiękny przepiękna przepiękne zajebisty zajebista zajebiste znakomity
    znakomita znakomite znakomitej znakomitym wyśmienity wyśmienite doskonały doskonała doskonałe doskonałego
    doskonałej doskonałym doskonałych perfekcyjny perfekcyjna perfekcyjne niezawodny legendarny legendarna
    legendarne legendarnego fajnej fajnym fajni brawa brawo_ty brawo_wy wielkie_brawa gratulujemy szacunek
    szacunku szacunek_dla szacun_dla pełen_szacun super_stream super_gra super_akcja super_robota super_mecz
    świetna_gra świetny_stream świetna_robota świetna_akcja świetny_mecz dobra_gra dobra_akcja dobry_mecz
    dobrze_grasz dobrze_gra dobrze_grają ładnie_grasz ładna_akcja ładny_gol ładny_strzał piękny_gol piękna_akcja
    ale_gol ale_akcja ale_zagranie ale_strzał zajebiście mistrzu mistrzostwo_świata mistrzyni mistrzowski
    mistrzowskie mistrzem legendy geniusz geniusze geniuszem geniuszu królowo mega_stream mega_gra mega_fajnie
    mega_dobry mega_dobre fantastycznie znakomicie wybitny wybitna wybitne wybitnie idealnie idealny idealna
    idealne perfekcyjnie fenomen niesamowity niesamowita niesamowicie wspaniały wspaniała cudo bosko elegancko
    gitara_gra pierwsza_klasa klawo czad full_wypas bombowy majstersztyk arcydzieło arcydzieła dawajcie
    dawajcie_dawajcie dawaj_mistrzu jedziecie jedziemy_z lecimy_z lecimy_dalej do_boju naprzód łuhu yupi gol_gol
    wygrał wygrali wygrała wygrałem wygrałam wygramy wygrywa wygrywamy wygrywają wygrałeś wygrywasz wygranej
    zwycięstwo zwycięstwa zwycięzca zwycięzcy zwycięski zwycięstwem zwyciężył mamy_to mamy_go no_brawo no_pięknie
    no_mistrzu nareszcie dobra_mordo dobry_jest dobry_jesteś jesteś_najlepszy jesteś_najlepsza jesteś_kozak
    jesteś_super jesteś_mistrzem jesteście_najlepsi jesteś_świetny najlepszy najlepsza najlepsze najlepszy_stream
    kocham_cię kocham_to kocham_ten uwielbiam uwielbiamy uwielbiam_cię uwielbiam_to zachwycony zachwycona wow_ale
    ale_kozak ale_super ale_fajnie ale_świetne ale_piękne ale_mistrz ale_bomba jak_pięknie jakie_piękne jaki_kozak
    jaki_mistrz dobrze_robisz robi_robotę rozwalił_system nieźle niezły niezła_akcja fajnie fajny_stream fajna_gra
    cieszę_się cieszymy_się jestem_dumny wielki_szacun
  `,
  confused: `
    co_jest że_co że_jak co_tu co_kurwa co_chuj co_ty co_sie wtf_co nie_rozumiem nie_kumam nie_czaję nie_ogarniam
    nie_łapię zgubiłem_się o_co oso_chodzi o_czym ale_jak ale_że ale_co jakim_cudem jak_to zdezorientowany
    zdezorientowana niezrozumiałe co_proszę
  `,
  bad: `
    wolno wolny słaby słaba brzydki nudny nudne nudna kiepski kiepsko fatalny fatalnie okropny okropne zepsuty
    tnie laguje zacina buguje rozczarowanie frustrujące niesprawiedliwe błąd zjebane zjebał przegrana przegrał
    przegraliśmy katastrofa wstyd reklama reklamy drogo nie_działa nie_słychać co_za szkoda_że śpię zmęczony
    wkurza denerwuje masakra zgon znowu_zgon lagi laguje_mi ścina przycina przerywa zawiesiło wywaliło wywala
    padło crashuje bez_sensu bez_szans za_wolno za_słabo za_cicho za_głośno za_drogo za_trudne nie_umie nie_umiesz
    nie_idzie nie_wierzę nie_wchodzi przegrywa przegrywają przegrali przegraliście przejebane przejebał zepsuł
    zepsuli psuje spierdolił spierdolone zawalił zawaliłeś zawiodłem zawód zawiedziony nudzi nudzę usypiam
    zasypiam spać_się zmarnowane zmarnował okradli oszustwo przereklamowane słaby_mecz marnie marny beznadziejny
    beznadziejna beznadziejnie denerwujące irytujące wkurwia wkurwiające mam_dość dość_tego wolna wolne wolnego
    wolnej wolnym wolnych wolni zepsute zjebany bezsensowny bezsensowna bezsensowne bezsensownych bezużyteczny
    bezużyteczne niepotrzebny niepotrzebna niepotrzebne niepotrzebnego niepotrzebnych niesprawiedliwy nieuczciwy
    nieuczciwe nieudany nieudana nieudane nieudanej nieudanych zmarnowany zawalony męczący męczące uciążliwe
    przeciętny przeciętna przeciętne przeciętnego przeciętnej przeciętnym przeciętnych nieprzyjemny nieprzyjemne
    niewygodne niewygodnych absurdalny absurdalna absurdalne powolny powolne przegrany przegrane przegranej
    przegranym przegranych przegrani toksyczny toksyczna toksyczne toksycznych wolniej wolno_strasznie
    powoli_strasznie zamuł słabszy słabsza słabsze słabi słabego słabej słabych źle_gra źle_grają zły_mecz gorszy
    gorsza gorsze gorzej gorszego lagów laguj lagło tnie_się tnie_mi tnie_stream tnie_strasznie stream_tnie
    stream_padł stream_pada stream_umarł stream_się stream_zdechł padł_stream obraz_tnie dźwięk_tnie zawiesza
    zawiesił zawiesiła zawieszony zawiesza_się freez wyrzuca dc_mam bugów serwery_leżą serwer_padł serwery_padły
    serwery_chujowe serwery_gówno gówno_serwery serwer_leży ping_skacze wysoki_ping spadki_fps fps_spada
    klatki_spadają spadki_klatek mało_klatek nie_ładuje nie_odpala nie_działają nie_widać brak_dźwięku brak_obrazu
    dźwięk_zniknął za_głośna za_ciche za_ciemno za_długo za_łatwe za_wolne za_wolny za_drogie za_drogi za_trudno
    zbyt_wolno zbyt_wolne zbyt_długo zbyt_trudne zbyt_drogie zbyt_słabe zbyt_nudne kosztuje_za reklamę reklamach
    reklamami reklama_znowu znowu_reklama znowu_reklamy same_reklamy tyle_reklam reklamy_wkurwiają jebane_reklamy
    kolejna_reklama oszukał oszustwa ściema ustawka ustawiony_mecz przekręt przekręty bezsens bezcelowe bez_celu
    bez_ładu bezmyślnie bzdura bzdury brednie bredni bredzisz pieprzy_głupoty gada_głupoty gadasz_głupoty
    głupoty_gadasz nonsens absurdu głupio głupiego głupi_ruch głupi_błąd głupie_błędy głupia_śmierć głupia_gra
    błędy błędów błędu błędem błędny pomyłka pomyłki pomylił pomyliłem pomyliłeś źle_zrobił źle_zrobiłeś
    źle_zagrał nie_trafił nie_trafia nie_trafiłeś nie_trafi nie_umieją nie_umiem nie_potrafi nie_potrafią
    nie_potrafisz nie_ogarnia nie_ogarniasz nie_udało nie_wyszło nie_wychodzi nie_zdążył nie_zdążyłem nie_śmieszne
    nie_ciekawe nieciekawie nie_fajnie nie_warto nie_polecam przegramy przegrają przegrała przegrały przesrane
    przerąbane zepsuła zepsuło psują zniszczyli_grę rujnuje marnuje marnujesz marnowanie marnotrawstwo
    marnowanie_czasu strata_czasu strata_pieniędzy na_marne na_próżno po_chuj wyrzucone_pieniądze wyrzucone_w
    dupa_boli ból_dupy dupa_piecze piecze_dupa dupa_pali oburzające skandal skandaliczne skandaliczny jęczą
    narzeka narzekasz narzekają narzekanie kiksy sztywny_stream drewniany drewniane drewniana takie_se takie_sobie
    taki_se taki_sobie taka_sobie taka_se tak_se bez_szału szału_nie szału_ni bez_rewelacji zero_umiejętności
    zero_pomysłu zero_myślenia zero_damage brak_mózgu brak_słów brak_umiejętności brak_szans szans_brak zero_szans
    znowu_zginął znowu_przegrana znowu_przegrał znowu_przegrali znów_przegrana zginął_znowu umarł_znowu
    znowu_umarł znowu_śmierć znowu_dead wychodzę_stąd
  `,
  insult: `
    kurwa kurwy debile idiota idioci frajer frajerzy głupek głupi głupia głupie cwel ciota śmieć śmiecie pizda
    chuj chujowe chujowy jebany jebane pierdol spierdalaj zjeb noob nooby klaun klauny przegryw kurwaa kurde
    cholera chuja debil pajac pajace łajza patałach patałachy łamaga łamagi kretyn kretyni idioto dureń baran
    cienias cieniasy gówniarz oszust oszuści menda szmata skurwysyn skurwiel pojeb pojebany jebać jebac
    wypierdalaj zamknij_się pedał debilem kretyna kretynem kretynów skurwysyny skurwysynu pajaca frajera frajerem
    frajerów cwela cwely cwelu dzban matoł kutas kutasa kutasem kutasy chujem chuju fiuta fiuty jełop zjeba zjeby
    pojeby mongołów gbur gbura gbury barana baranie baranów osioł_y pedała pedałem pedałów tępak gówniarzu
    złodziej złodzieja złodziejem ćpun ćpuna ćpuni menel pojebana pojebane jebana jebanego jebanej jebanym
    jebanych jebani popierdolony popierdolone pierdolony pierdolona pierdolone pierdolonego pierdolonym pieprzony
    pieprzona pieprzone pieprzonego pieprzonej pieprzonym durny durna durne durnych durni upośledzony
    upośledzonych bezczelny bezczelne nienormalne śmierdzący głupa głupiej głupim głupich tępa tępie kurwo kurwę
    kurew kurwa_mać kurwa_jego kurw kórwa kurła kuźwa jasna_cholera cholera_jasna chuj_ci chuj_wam chuje huja huju
    hujem w_chuj cipa cipy cipę ciotę cioto cioty pizdo pizdy pizdę cwele cweli frajerze idioty idiotów idiotka
    idiotkę debili debilizm cepie ćwok ćwoki ćwoku ćwoka palant gnoju gnojek gnoje dupek dupku dupki dupka dupkiem
    lizus pedały ciul ciule ciulu ciula pierdoły pierdol_się pierdolę pierdolić pierdoli pierdolisz pierdolca
    pierdolisz_głupoty wypierdalać spierdalać odpierdol odpierdol_się jebać_was jebać_go jebać_to jeb_się jebie
    pojebało pieprz_się pieprzyć pieprzenie odwal_się spadaj spadaj_stąd goń_się wal_się zamknij_ryj zamknij_mordę
    zamknij_pysk zamknijcie_się zamknijcie_ryje ryj_zamknij morda_psie morda_tam cicho_debilu ssij smark bachory
    dzieciak_pierdolony dzban_roku śmieciem śmiecia śmieciu śmieciem_jesteś szmaty szmato suko dziwka dziwki
    dziwko prostytutka prostytutki świnio świnia krowa_głupia krowo głupia_krowa bydle bydło psie_jebany
    psie_pierdolony gnida gnidy gnido gnidę mendy mendo mendę szuja szuje szujo ścierwo ścierwa idiotyzm
    idiotyczny idiotyczne idiotycznie głupka głupków głupcy głupcem głupców głupota głupoty głupotę głupszy
    najgłupszy najgłupsza osioł osły ośle osła osłem kołku ogór ogóry cienki_bolek lamus lamer łajzo łajzy łajzę
    nieudacznicy nieudolnie nieudolność żule żulem ćpuny patus patola wsiur chamy chamski chamskie chamsko
    chamstwo błazen klown kłamca kłamcy łgarz oszusta oszustów złodzieje złodziejstwo hipokryci zdrajca zdrajcy
    oszukuje oszukują boty_jebane nooba nubie nuby nubek nubki kalek ułom ułomy ułoma dałn dałny autyk zboczeniec
    zbok zboki zboku pedofil pedofile psychol psychopata gruba_świnio grubas brzydki_ryj krzywy_ryj krzywa_morda
    ryj_jebany twoja_stara twoja_mać stara_kurwa twój_stary jesteś_śmieciem jesteś_debilem jesteś_idiotą
    jesteś_zerem jesteś_beznadziejny jesteś_żałosny jesteś_gówno zero_jesteś zabij_się zabijcie_się
    żałosny_człowieku żałosny_typ żałosny_typie czarnuch kacap ruscy_jebani parch cwaniak pozer simpy amebo kmiot
    pacan małpo ty_chuju ty_kurwo ty_debilu ty_idioto ty_szmato ty_śmieciu ty_frajerze ty_gnoju ty_pedale ty_psie
    ty_świnio ty_baranie
  `,
  negation: `
    nie nigdy nic nikt bez nikogo nikim niczego niczemu niczym nigdzie żaden żadnego żadnym ani_razu nie_ma
    nie_jest nie_są nic_nie nigdy_więcej nigdy_nie wcale wcale_nie bynajmniej przenigdy chuja_tam ni_chuja
    ni_cholery
  `,
  degree: `
    bardzo tak taki taka za mega strasznie zawsze znowu bardzo_bardzo naprawdę zbyt totalnie kompletnie całkowicie
    wchuj cholernie wyjątkowo niezwykle ekstremalnie absolutnie kurewsko zupełnie takie aż_tak tak_bardzo
    jeszcze_raz znów ciągle wciąż bez_przerwy co_chwila przesadnie ogromnie
  `,
  interrogative: `
    kto kiedy gdzie dlaczego czemu ile który czy co jaki jaka jakie jakim jakiego kogo komu kim z_kim o_której
    której skąd dokąd po_co ile_masz ktoś ktos kiedys_będzie za_ile od_kiedy do_której co_to co_się co_jest czyj
    w_co jak_się czmu kidy gdze gdzei odkad na_co na_chuj na_chuja po_kiego ktora_godzina którego którym których
    jakiej jakich jakimi jaki_rank jaka_ranga jaki_elo jaka_gra jaki_build jaki_wynik jaki_ping jakie_elo
    jaki_serwer jakiej_gry jaki_sens jakie_plany jakie_masz co_ile co_grasz co_gramy co_dzisiaj co_dziś co_robisz
    co_robi co_robicie co_tam co_u co_nowego co_lepsze co_znaczy co_oznacza co_myślisz co_sądzisz czyja czyje
    ktokolwiek ktoś_wie kto_to kto_gra kto_wygrał kto_wygrywa kto_jest kto_prowadzi ile_trwa ile_kosztuje
    ile_jeszcze ile_lat ile_do ile_jest ile_godzin ile_zostało ile_razy ilu od_ilu do_kiedy na_kiedy na_ile
    w_jakim w_jakiej w_który w_jaki na_jakim na_jakiej z_jakiej z_jakim skąd_jesteś skąd_masz skąd_wiesz jak_długo
    jak_zrobić jak_zdobyć jak_grać jak_tam jak_nazywa jak_często jak_daleko jak_masz jak_dołączyć jak_kupić
    kiedy_stream kiedy_start kiedy_gramy kiedy_następny kiedy_będzie kiedy_grasz gdzie_jest gdzie_kupić
    gdzie_grasz gdzie_znajdę gdzie_mogę gdzie_oglądać czy_ktoś czy_będzie czy_można czy_da czy_masz czy_to
    czy_jest czy_grasz czy_warto czyżby dlaczego_nie dlaczego_tak czemu_nie czemu_tak czemu_ty czemu_on czemu_nikt
    mógłby_ktoś moze_ktos
  `,
  auxiliary: `
    możesz masz jesteś grasz będzie będziesz będą możecie możemy macie gracie umiesz wiesz wiecie chcesz da_się
    lubisz widziałeś znasz
  `,
}
