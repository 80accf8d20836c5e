import type { LanguageWords } from '../language-words.ts'

export const CZECH: LanguageWords = {
  funny: `
    vtipné směju haha lol prdel sranda vtipný vtipná vtipnej vtipkuje vtipálek vtípek směje směji směješ smějeme
    smějou smáli rozesmál rozesmálo rozesmála vysmátý smích smíchy smíchu smíchem pukám řežu srandovní srandička
    srandista srandy prču komický komická humorné humorný zábavné zábavný zábavná pobavil pobavilo pobavila
    pobavili
  `,
  disappointment: `
    škoda smutné nuda hrůza hrozné strašné špatné bohužel smůla trapas nudnej nudného nudnou nudní otravný otravná
    otravné otravného otravnou otravní trapný trapná trapnej trapného trapnou trapní hrozná hroznej hrozného
    hroznou hrozní strašný strašná strašnej strašného strašnou strašní příšerný příšernej příšerného příšernou
    mizerný mizerná mizerné mizerného mizernou odporný odporná odporné odporného odpornou odporní nechutný
    nechutná nechutné nechutného nechutnou hnusný hnusná hnusné hnusnej hnusného hnusnou hnusní otřesný otřesná
    otřesné otřesného otřesnou zoufalý zoufalá zoufalé zoufalého zoufalou zoufalí depresivní zklamaný zklamaná
    zklamané zklamanej zklamaní děsnou naštvaný naštvaná naštvané naštvanej naštvaného naštvaní nasraný nasraná
    nasranej nasraní zhnusení znechucený znechucená znechucení ostudný ostudná ostudné ostudnou nudou nudím nudíš
    nudnější nejnudnější nezáživné nezáživný nebaví nebavilo smutný smutná smutní smutkem mrzí mrzuté líto žiaľ
    naneštěstí smůlu smolař nešťastný nešťastná neštěstí tragédie tragický tragická tragické ostuda ostudy ostudu
    ostudou hanbu trapasy trapnost zklamal zklamala zklamali zklamalo zklamáním hrůzou hrůzná hrůzostrašné hrôza
    nechutnost hnusu hnusí fuj fujky fujtajbl blití bliju zvracet zvracím grcám nenávidím nenávidíme nenávist
    nenávidí nesnáším nesnášíme štve štvou naštval naštvalo nasralo nasrala serou vytáčí vytočilo vsírá irituje
    iritující otravuje frustrující frustrace
  `,
  cheering: `
    bravo pecka paráda krása gratuluju bomba skvělý skvěle jedeme skvělá skvělí skvělej skvostné skvostný výborně
    výborný výborná perfektní perfektně bezvadné bezvadný bezva bezchybné úžasné úžasný úžasná úžasnej fantastické
    fantastický fantastická neuvěřitelné neuvěřitelný luxusní nádhera nádherný nádherná nádherné parádní parádně
    parádička pecková bombový boží božský božské božská geniální legendární mistrně mistrovské mistrovský mistře
    borec borče borko machři hustý hustej supr suprový suprová suprové nejlepší najlepší gratulujeme gratuluji
    gratulace blahopřeju blahopřeji klobouček poklona poďme hurá jupí juchů vítězství vítězi víťaz vyhráli vyhrál
    vyhrála vyhráváme vyhrává vyhrávají vyhrajeme výhra výhry konečně miluju milujeme milujem zbožňuju
  `,
  confused: 'nechápu nerozumím nepochopil nepochopila zmatený',
  bad: `
    pomalý škoda nuda špatný špatně hrozný seká prohráli reklama trapné otrava pomalá pomalé pomalej pomalého
    pomalou pomalí přeceňovaný přecenění zbytečný zbytečná zbytečné zbytečnej zbytečného zbytečnou zbyteční
    předražený předražená předražené předraženého předraženou rozmazaný rozmazaná rozmazané rozmazanou špatná
    špatnej špatného špatnýho špatnou špatní nezajímavý nezajímavá nezajímavé nezajímavou únavný únavná únavné
    otravou promarněný promarněná promarněné promarněnou prohraný prohraná prohrané prohraného prohranou posraný
    posraná posranej zkažený zkažená zkažené zkaženého zkaženou zkažení nespravedlivý nespravedlivá nespravedlivé
    nespravedlivého nespravedlivou nespravedliví nesmyslný nesmyslná nesmyslné nesmyslného nesmyslnou monotónní
    průměrný průměrná průměrné průměrného průměrnou průměrní podprůměrný podprůměrná podprůměrné podprůměrnou
    hloupý hloupá hloupé hloupej hloupého hloupou hloupí chabý chabá chabé chabou chabí pomalejší slabota slaboch
    slaboši horší zhoršuje zhoršilo zhoršil sekání sekol zaseklo zasekl zaseknutý zaseknuté zamrzlo zamrzl zamrzá
    mrzne trhané nefunguje nefungují chrčí chrastí praskání šumí bugů bugla vyhodilo prohrál prohrála prohráváme
    prohrávají prohrává prohra prohry prohru prohrou prohraje prohrajeme posral posrali posrala posralo vyjebal
    zkazil zkazili zkazila zkazilo pokazil pokazili pokazila zničili zvoral podělal podělali podělala podělalo
    promrhal promrhali promarnil promarnili netrefil netrefí netrefila netrefili nezvládl nezvládli nezvládá neumí
    neumíš neumějí nestíhá nevyšlo nepovedlo nepovedl nepovedené nepovedený nepodařilo nelíbí nelíbilo nesmysl
    nesmysly kravina kraviny kravinu kravin voloviny blbost blbosti blbina blbiny blbé blbej
  `,
  insult: `
    kretén idiot kurva kokot píča hovno debila debily debilů debilové kreténa kreténi kretény kreténe kreténů
    idiote idiotů kokota kokoti kokote čurák čuráka čuráky hajzl hajzla hajzly hajzle hajzlů hajzlové blby blbů
    šmejd šmejda šmejdi šmejdy šmejde šmejdů sráči sráčy sráče sráčů parchant parchanta parchanti parchanty
    parchante mongoly mongolů mongolové lúzr lúzri lúzry lůzra lůzrů hlupák hlupáka hlupáky hlupáků buran burana
    burani burany buranů křupan vidlák srab sraba srabi sraby srabe srabů ubožák ubožáka ubožáky ubožáků magor
    magora magory magorů úchyl úchyla úchylů úchylové degeš kripl retardi buzerant buzeranti teplouš trotl smrad
    smradi lhář lháři lhářy lháře lhářů podvodník podvodníka podvodníky podvodníků klauna klauni klaunů šulin
    pičus primitivy primitivů primitivové negr negry cigoš cigán cigáni lempl mamlas jebal chuji chujy debilní
    zkurvený zkurvená zkurvenej zkurvení zasraný zasraná zasrané zasranej blbého blbýho blbou pitomý pitomá pitomé
    pitomej pitomého pitomou pitomí vypatlaná neschopný neschopná neschopné neschopného neschopnou neschopní
    idiotský idiotské dementní přiblblý přiblblé prolhaný prolhaná prolhané retardovaný retardované retardovaného
    retardovaní chcaní kurvo kurvy kurvu kurev kurvička doprdele dohajzlu píčovina píčoviny píčou kunda kundy
    kundo kundu kokotina kokotiny kkti kktko vyjeb jebem jebať jebo mrdka mrdko mrdky mrdat mrdáš mrdej zmrd zmrde
    zmrdi zmrda zmrdů hovna hovnu hovnem hovado hovada hovadina hovadiny hovadinu hajzlík debilita blbče blbec
    blbci blbců blbečku blbeček blbečci blbcem blbka blbko pitomec pitomci pitomost pitomosti tupec tupče tupci
    krávo svině sviňa sviňo zmetek zmetku zmetci zmetky hnusák spratek spratci smradlavý smradlavá lhářem
    podvodníci podvodem podvodnice podvádí čitr čitři šašku šašek šašci šaškárna ubožáci lúzře amatéři nemehlo
    budižkničemu hňup hňupe hňupi troubo downe downi buzna buzno
  `,
  negation: `
    ne není žádný nikdy nejsem nejsou nejsi nejste nebyl nebyla nebylo nebude nemá nemám nemáme nemáš nemají nejni
    nieje žádná žádné žádnej žádnou žádného žádném žádných nikdo nikto nikoho nikomu ničeho nikde nikam nemohou
  `,
  degree: `
    velmi velice příliš opravdu úplně naprosto totálně extrémně neskutečně naozaj skutečně pořád furt vážně
  `,
  interrogative: `
    kdo kde kdy proč jak kolik jaký jaká která který někdo čeho čemu čoho kdopak niekto kdepak odkud odkdy dokdy
    kedy copak jakpak jaktože jakto aký akého akej akých akým jakou jakej jakého jakých jakým kterej které kterého
    kterou kterým kterých kteří ktorá ktoré ktorú ktorí
  `,
}
