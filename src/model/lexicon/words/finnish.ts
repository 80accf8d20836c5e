import type { LanguageWords } from '../language-words.ts'

export const FINNISH: LanguageWords = {
  funny: `
    hauska hauskat hauskasti hauskin hauskempi hauskinta hauskoja hassu hassua hassut hassusti huvittava
    huvittavat huvittaa huvittavinta naurattaa nauratti nauran nauroin nauraa nauru naurua naurut nauroi
    naurettiin nauretaan nauraen naureskelen repesin repes repesi nauruun
  `,
  disappointment: `
    surullinen harmi tylsä huono paska voi_ei pettymys surku surkea surkeat surkeeta surkee surkein surkeinta
    surkeasti surkeus säälittävä säälittävät säälittävän säälittävästi surullista surulliset surullisin
    surullisesti surettaa harmittaa harmitti harmittava harmittavasti harmillinen harmillista harmia valitettava
    valitettavasti pettymyksiä pettymyksen pettynyt pettyneet petyin petyn pettyä tylsät tylsän tylsin
    tylsistyttää tylsistynyt tylsyys tylsyyteen tylsempi tylsempää tylsästi pitkästyttää puuduttava puuduttaa
    nukuttaa nukahdan nukahdin nukahtaa nukahti haukotus huonoa huonot huonon huonoja huonosti huonoin huonointa
    huonompi huonompaa huonommaksi huonous paskat paskan paskasta paskainen paskempi paskin paskasti paskamainen
    paskamaista skeidaa sontaa roskaa kamala kamalat kamalan kamalin kamalinta kamalasti kauhea kauheeta kauhee
    kauheet hirveä hirveät hirvee hirveetä hirveintä järkyttävä katastrofi katastrofia katastrofaalinen
    surkuhupaisa kuvottava kuvottaa ällöttää ällöttävä ällöä hyi oksettaa oksettava oksennus oksennan oksensin
    inhottaa inhottava inhoan vihaan vihata sietämätön sietämätöntä kestämätöntä hävettää hävettävä häpeä
    häpeällinen häpeällistä häpeäisit myötähäpeä nolo noloa nolot noloin
  `,
  cheering: `
    hyvä hieno mahtava upea onnea loistava hienosti mahtavasti mahtavat mahtavin upeasti upeat upeeta upein
    loistavasti loistavat mainio mainiota mainiosti erinomainen erinomaista erinomaisesti fantastinen fantastista
    huikea huikeeta huikee huikeasti täydellistä nerokas nerokasta nerokkaasti neronleimaus mestarillinen
    mestarillista mestariteos maailmanluokan voitto voitettiin voitettu voitetaan voitamme onnittelut onnitella
    jeee jippii jihuu juhuu jesss
  `,
  confused: 'täh mitävittua hajuakaan hämmentävää hämmentynyt hämmennys',
  bad: `
    huono tylsä surullinen hidas paska hidasta hitaasti hitaampi hitaan hitain ruma rumat rumasti heikkoa heikot
    heikosti heikkotasoinen heikkotasoista keskinkertainen keskinkertaista mitäänsanomaton mitäänsanomatonta
    turhaa turhat turhaan turhake turhanpäiväistä hyödytön hyödytöntä arvoton arvotonta hyödyttömät tarpeeton
    tarpeetonta typerä typerät typerin typerintä tyhmää tyhmät tyhmin tyhmintä tyhmästi idioottimainen
    idioottimaista naurettavaa naurettavan pötyä potaskaa hölynpölyä pilalla pilasi pilannut pilaavat pilattu
    pilasivat ryssin kusee kusessa kusetus kusetusta kusetti kusettaa kusettaja munasi mokasi mokat mokailee
    epäonnistui epäonnistuminen epäonnistunut epäonnistuu epäonni epäonnea epäonnekas epäonninen lagia pätkii
    nykii jumittaa jumitti jumissa jäätyi jäätyy jäätynyt kaatuilee kaatuili bugaa bugas rakeinen rakeista
    suttuinen suttuista epätarkka yliarvostettu yliarvostettua ylihintainen mainoksia mainokset mainoksen
    mainoskatko rahastus rahastusta rahankeruu ryöstöä huijaus huijausta huijari huijarit huijaa huijasi huijataan
    hävisi
  `,
  insult: `
    vittu saatana perkele idiootti vitun vittujen vituiks vituiksi vituillaan vittumainen vittumaista vittupää
    saatanan perkeleen perkeleet perhana perhanan helvetti helkkari helkkarin hemmetin hemmetti jumalauta
    jumankauta kyrvät kyrvän mulkku mulkut mulkkuja mulkero mulkvisti kusipää kusipäät kusipäitä kusipäinen
    paskiainen paskiaiset paskiaisia paskahousu paskanjauhantaa paskakasa perseestä perseet perseen perseenreikä
    persereikä persläpi perseilyä runkkari runkkarit huoran huorat huoranpenikka huoria hutsu lutka lutkat nartut
    idiootit idioottia idiootteja idiootin idiootilla idioottien imbesilli ääliö ääliöt ääliöitä urpo urpot urpoja
    typerys typerykset tollot hölmöt pölvästi tampio moukka juntti juntit läskit läskiperse paksukainen vammainen
    vammanen vammaisia kehitysvammainen autisti autistit aivokuollut aivoton aivottomia luuseri luuserit
    luusereita noobi nubit tunari tunarit tunareita tunarointia tunaroi tumpelo
  `,
  negation: 'emme eivät eikä enkä etkä tuskin',
  degree: `
    todella erittäin täysin aivan helvetin hirveen kauheen hirveän kauhean järkyttävän järjettömän mielettömän
    uskomattoman
  `,
  interrogative: `
    kuka mikä missä milloin miksi miten mitä montako joku ketkä kenelle ketä keneltä keltä kenellä mikäs mitkä
    minkä minkälainen millainen millaista minkälaista millä missäs mistä mihin mitäs mitäköhän mikähän mitähän
    milloinka miks miksei mikset mikseivät miksette mites monesko monelta paljonko kuinka kauanko kuinkahan kumpi
    kumpaa onko onks onkohan onkse oletko ootko ootteko oletteko voiko voiks voitko voisko voisitko voitteko saako
    saaks saanko tuleeko tuleeks tiedätkö tiedättekö tietääkö osaako osaatko haluatko haluuks pelaatko pelataanko
    meneekö kannattaako
  `,
}
