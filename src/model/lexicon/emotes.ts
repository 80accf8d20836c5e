/**
 * Emotes and emoji by what they say, as the labelling guide reads them. An emote that is not here is read by
 * its name (see FAMILIES), and a name that says nothing is neutral.
 */
export const EMOTES = {
  funny: `
    LUL LULW LULZ LuL lulWut OMEGALUL OMEGADANCE MEGALUL MegaLUL ZULUL LOLW LOLK KEKW KEKL KEKWait KEKLaugh
    KEKWlaugh KEK KEKK KEKG KEKLMAO ICANT PepeLaugh pepeLaughing PepeLmao PEPELEPSY EleGiggle 4Head 4HEad Jebaited
    TeeHee hehe xdd xddd xddx xd xdx lmao ROFLMAO RoflCopter LaughingDog LaughHard SillyLaugh RIPBOZO peepoLaugh
    peepoGiggle peepoGiggles HAHAHA Giggle giggles SNICKER Tehe 😂 🤣 😆 😹 💀 ☠ 😄 😀 😁 🤭 😅 LULL LULE LULers
    LULDance LULLE LULULUL LULUL LULWW LULWdance LULWLaugh LULPoint LULING LULLERS OMEGALOL OMEGALAUGH
    OMEGALAUGHING OMEGALULW OMEGAROLL OMEGAKEK OMEGAKEKW OMEGALULiguess OMEGALULDance OMEGAHAHA OMEGALMAO
    OMEGAICANT MEGALULW MEGALOL GIGALUL ULTRALUL ULTRAMEGALUL TurboLUL ZULOL HYPERLUL TERALUL MiniLUL WideLUL
    coolLUL FeelsLULMan FeelsKekMan FeelsLaughMan PepeLUL peepoLUL PepoLUL catLUL dogLUL NozoomiLUL forsenLUL
    docLUL moon2LOLE moon2LOL FerretLOL FerretLUL LOLE LOLers LOLOL LULW2 LUL2 LOLZ JPLaugh TRUELULW TRUELUL omE
    ome5 ome44 OMEGALUUL KKEKW KEKLUL KEKLEO KEKPoint KEKWPoint KEKWDance KEKWdisco KEKDance KEKWalk KEKBye
    KEKZoom KEKInsane KEKWiggle KEKVibe KEKShook KEKHead KEKHeim KEKROFL KEKWTWERK KEKWHands KEKCopter KEKSpin
    KEKWSpin KEKJAM KEKWJAM KEKClap KEKClown KEKSalute KEKgers KEKers coolKEK forsenKek PepeKEK peepoKEK peepoKEKW
    PepeKEKW wideKEKW wideKEK HYPERKEK superKEK MEGAKEK MEGAKEKW GIGAKEK GIGAKEKW miniKEKW miniKEK elisKEK catKEK
    catKEKW dogKEK dogKEKW KEKWcat KEKCat TRUEKEKW TRUEKEK YEPKEK NOPEKEKW PepeLaughs PepeLaugh2 PepeLmfao PepeLOL
    PepeLaughPoint PepeHaha PepeHehe PepeHeh PepeGiggle PepeGiggles PepeGigglesnort PepeROFL PepeICANT PepeChuckle
    PepoLaugh peepoLaughing peepoLMAO peepoLMFAO peepoLOL peepoHAHA peepoHehe peepoHeh peepoROFL peepoICANT
    peepoChuckle peepoSnicker peepoTeehee widepeepoLaugh widepeepoLUL widepeepoGiggle WidePepeLaugh ROFL ROFLING
    RoflCat roflanLaugh roflanRofl LMFAO LMAOO LMAOING LmaoCat LmaoDog HAHA HAHAHAHA HAHAHAHAHA AHAHA AHAHAHA
    BAHAHA BWAHAHA MUAHAHA MWAHAHA GAHAHA HAHACAT HAHADOG hahaPoint hehehe heheCat heheHA HEHEHEHA HEHEHEHAW Heh
    HypeHeh AnyaHeh pokiHehe hehehehe hihi hihihi Giggling GiggleCat GiggleMan GiggleHands GiggleDog CHUCKLE
    Chuckles CACKLE CACKLING SNICKERING WHEEZE WHEEZING TehePelo TeheCat TeheDog teehehe Laughing LaughingCat
    LaughingMan LaughingHard LaughingAtYou forsenLaughingAtYou forsenLaughing LaughAtYou PointAndLaugh PointLaugh
    LaughPoint LaughterPolice LaughingTom TomLaugh CatLaugh catLaughing CatGiggle DogLaugh DogLaughing MonkeyLaugh
    MonkeLaugh monkaLaugh monkaKEK monkaKEKW AnimeLaugh AYAYALaugh PekoLaugh PekoraLaugh KannaLaugh bocchiLaugh
    RinLaugh AQUALaugh GuraLaugh SpongeLaugh JokerLaugh ShrekLaugh GrinchLaugh EvilLaugh DemonLaugh WojakLaugh
    SoyLaugh ChadLaugh BabyLaugh BabyLaughing PrideLaugh HypeLUL HypeLol HypeLaugh HypeGiggle MaxLOL EleLaugh
    BLAHAHA WAJAJA GAGAGA GAGAGAGA ICANTT ICANTLAUGH ICANTDance ICANTSTOP WECANT HECANT SHECANT ICANTPoint
    ICANTEVEN IMDEAD IMDYING JEBAITEDW Jebasted Jebaiting LookAtThisDude 4HEADER 4Heading 4HeadLaugh xdd666
    xddLaugh xddICANT xddInside xddPoint xddWalk xddDance xddArrive xddJAM xddKEK xddLUL xdding xdders xddShrug
    xddMetal xddGarlic xddCooking xddBusiness xddTalk xddNerd xddE xdd2 xddW widexdd xddCat catxdd xddForsen
    forsenxdd xddpls xddSpin xddDJ xddEvil EKSDE EKSDEE XDING elNoSabe EllaNoSabe NoSabe JAJA JAJAJA JAJAJAJA JEJE
    JEJEJE JIJI RISA RISAS RISITAS RISITA RisaPicara PepeRisas PepeRisa PepeJAJA MeMeo ISSOU MDR PTDR PepeMDR
    XPTDR rigole mdrr RISADA RISADAS HUEHUE HUEHUEHUE HUEHUEBR HUEBR RSRS LACHFLASH PepeLach peepoLach PepeLacht
    OMEGALACH AHAHAH BEKA BEKAA BEKAZ PepeBeka peepoBeka BECZKA Rotfl ROFLAN RZHU RJU RJUNIMAGU AZAZA AZAZAZA KUSA
    OMEGAKUSA WAROTA UFUFU WKWK WKWKWK AWOKAWOK NGAKAK catHehe dogHehe SillyGiggle LaughCry CryLaugh
    CryingLaughing CryingLaugh joyCat PepeJoy forsenJoy rofls lol LOLCAT LULCAT LULDOG FunnyCat LaughTrack
    SITCOMLAUGH Hhhehehe
  `,
  disappointment: `
    Sadge SADGE sadKEK PepeHands pepehands FeelsBadMan FeelsWeirdMan FeelsRainMan FeelsStrongManCry BibleThump
    biblethump NotLikeThis FailFish PJSalt BabyRage SwiftRage ResidentSleeper DansGame WutFace UnSane Smadge Madge
    Bedge Deadge Despair Despairge TrollDespair peepoSad peepoCry widepeepoSad SadCat SadChamp WeirdChamp CRINGE
    RAGEY peepoRage peepoMad AngryPepe OOF Bruh NOPE VoteNay FeelsLagMan PepeSpit Weirdge Stronge PAIN Painge
    FacePalm facepalm peepoRiot monkaMad Yawn Concerned 😢 😭 😡 😠 😞 😔 💔 😩 😫 🙁 ☹ 😣 😖 😤 🤬 🤮 🤢 👎 🤦 😒
    😑 🙄 😴 🥱 😓 😥 😿 😾 Sadg SADGERS SADGEE SadgeCry SadgeRain SadgeHands SadgeBusiness SadgeBusinessTime
    SadgeArrive SadgeJAM SadgeCoffee SadgeSip SadgeSmoke SadgeCigarette SadgeSit SadgePat SadgeDance SadgeRun
    SadgeBye SadgeWave SadgeCat SadgeDog SadgeNod SadgeBed SadgeLeave SadgeLife SadgeAlone SadgeDrive SadgeTears
    MegaSadge OMEGASADGE GIGASADGE UltraSadge wideSadge miniSadge tinySadge PepeSadge peepoSadge catSadge dogSadge
    xddSadge glorpSadge buhSadge OkayegSad OkaySadge TRUESADGE YEPSadge NOPESadge HypeSadge catSad SadCatThumbsUp
    sadCatJAM SadCatW SadCats sadCatDance SadKitty SadKitten sadDog dogSad SadDoge sadDoggo SadFrog SadPepe
    PepeSad SadPeepo SadHamster hamsterSad SadSeal SadMonkey SadMonke SadDuck SadBunny SadPanda SadBear SadBaby
    SadPika SadKeanu SadParrot SadSpin SadJAM SadDance SadRain SadViolin SadViolinTime SadTrumpet SadTrombone
    SadMusic SadPag PagSad SadPog SadLife SadFace sadW SADDIES SADDING SADDERS SADNESS sadKEKW SAJ SAJJ SajCat
    PoroSad BigSad SirSad SoSad SADJ WideSad sadglorp glorpSad glorpCry sadBuh buhSad uuhSad sadNessie nessieSad
    donkSad SadDonk apuSad SadApu docSad monkaSad VerySad ReallySad PepegaSad HypeSad HypeCry HypeRIP HypeRage
    HypeSigh HypeFail HypeYawn HypeYikes HypeMad HypeAngry HypeNotLikeThis HypeShame HypePuke pepehand
    PepeHandsUpset peepoHands PepoHands CatHands SadHands WideHands AYAYAHands KKonaHands PepegaHands FrogHands
    HandsCry peepoSadCry peepoSadJAM peepoSadDance peepoSadSwing peepoSadRain peepoSadRun peepoSadBusiness
    peepoSadPag peepoSadWalk peepoSadLeave peepoCrying peepoCryRun peepoCries peepoTears peepoTear peepoSob
    peepoSobbing peepoWeep peepoDepressed peepoDepression peepoDespair peepoLonely peepoAlone peepoHeartbroken
    peepoBroken peepoBrokenHeart peepoHurt peepoPain peepoSuffer peepoSigh peepoUpset peepoDisappointed
    widepeepoSadge WidePepoSad widepeepoCry widepeepoMad widepeepoAngry widepeepoRage widepeepoWeird PepoSad
    PepoCry PepoAngry PepoMad PepoRage PepeCry PepeCrying PepeCries PepeTears PepeSob PepeSobbing PepeDepressed
    PepeDepression PepeDespair PepeLonely PepePain PepePains PepeAgony PepeSuffer PepeSuffering PepeRope PepeSigh
    PepeDisappointed PepeSadRain PepeHeartbroken PepeNotLikeThis FeelsBad FeelsBadManW FeelsBadMan2 FeelsBadBro
    FeelsBadBruh FeelsBadW FeelsBadPepe FeelsBadRain FeelsBadCat FeelsBadDog FeelsSadMan FeelsSad FeelsSadCat
    FeelsCryMan FeelsCryingMan FeelsBoredMan FeelsBoringMan FeelsLonelyMan FeelsDepressedMan FeelsMadMan
    FeelsAngryMan FeelsRageMan FeelsUpsetMan FeelsSickMan FeelsDeadMan FeelsSaltyMan FeelsCringeMan FeelsPainMan
    FeelsFailMan FeelsRIPMan FeelsTearsMan FeelsTerribleMan FeelsHorribleMan FeelsAwfulMan FeelsWorstMan
    FeelsLossMan FeelsWeirdmanW FeelsWeird FeelsLag FeelsRain FeelsPMan wideFeelsBadMan CryCat CatCry CatCrying
    CryingCat CryingCats CryDog DogCry CryingDog CryingFrog CryingPepe cryJAM CRYINGBLOOD CryBaby BabyCry
    BabyCrying monkeyCry monkeCry monkaCry AYAYACry AnimeCry bocchiCry aquaCry KannaCry AnyaCry KoroneCry NepCry
    RinCry MikuCry HamsterCry BananaCry bananaCatCry CryingBanana FallCry SillyCry SobCat catSob BLUBBERS
    BLUBBERSWTF CHIBLETHUMP BibleThumpW BibleThump2 BibleThumpCat BabyThump PepeThump CatThump DogeThump catWeep
    TearsInRain SadTears FeelsTears PepeTear CryingEyes CryEyes FeelsStrongManTears forsenFeels forsenCry
    SmadgeCry SMADGEE MadgeClap MadgeArrive MadgeLate MadgeJail MadgeSmoke MadgeCoffee MadgeSit MadgeCat MadgeDog
    MadgeGun MadgeKnife MadgePoint MadgeTantrum MadgeRun MadgeW MadgeSip MadgeTime wideMadge MegaMadge OMEGAMADGE
    GIGAMADGE UltraMadge catMadge dogMadge xddMadge glorpMadge peepoMadge PepeMadge MADGERS MADDING OkayMadge
    buhMadge buhMad peepoAngry peepoAnger peepoANGERY peepoRaging peepoTantrum peepoRee peepoSalty peepoMald
    peepoMalding peepoTriggered peepoGrumpy peepoSulk peepoHate peepoAnnoyed PepeMad PepeAngry PepeRage PepeRaging
    PepeRee REEpepe PepeHate PepeMald PepeMalding PepeTriggered PepeGrumpy PepeAnnoyed PepeSalty PepeTantrum
    angryCat catAngry MadCat catMad angryDog dogAngry dogMad AngryFrog AngryBaby AngryDuck AngryFace AngryPls
    AngryJAM AngryRun AngryArrive AngryWalk AngryTyping AngryKid AngryKirby AngryBee AngryKitty AngryPeepo
    AngryAYAYA AYAYAAngry AYAYAMad MadAYAYA AnimeMad AnimeRage KannaMad AnyaMad bocchiMad VeryAngry VeryMad
    ReallyMad MadFace MadChamp AngryChamp BadChamp RageChamp CringeChamp BoredChamp DisappointedChamp SaltChamp
    MaldChamp SirMad PunOko NinjaGrumpy 4Mad 4Sad 4Rage 4Cry 4Weird 4WeirdW 4Cringe BabyRageW RAGECAT catRage
    RAGEPLS RAGEDOG dogRage RageFace RageGuy RageQuit RAGEYE RAGEYY RAGEJAM RageTyping MALDY MALDGE MALDERS
    MALDIUM MALDCAT SaltyCat SaltBAE TILTED TILTGE forsenTILT forsenTriggered ANGERY ANGY ANGYY AngyCat catAngy
    GrumpyCat GRUMPYGE GrumpyDog forsenMald WeirdChampW WeirdChamping WeirdChamps WideWeirdChamp WeirdChampion
    WeirdgeW wideWeirdge WeirdgeCat peepoWeird peepoWeirdge PepeWeird PepoWeird forsenWeird forsenWeird25
    WeirdEyes xddWeird catWeird WeirdCat DansWeird AYAYAWeird monkaWeird WEIRDING OkayWeird DansGameW DansGame2
    HYPERDANSGAME HYPERDANSGAMEW MegaDansGame peepoDansGame PepeDansGame catDansGame WutFaceW HYPERWUTFACE CRINGEY
    CRINGED CRINGING CRINGEE CRINGEGE Cringg CRINGEHARD CRINGELORD CRINGECAT CringeMan CringeHarder CRINGEOVERLOAD
    OMEGACRINGE MEGACRINGE GIGACRINGE ULTRACRINGE HYPERCRINGE peepoCringe PepeCringe catCringe dogCringe SoCringe
    DIESOFCRINGE dieOfCringe diedofcringe DyingOfCringe CRINJ cringeW YIKES YIKESW YIKERS YikesCat PepeYikes
    peepoYikes catYikes EWWW EWWCAT peepoEw catEww dogEww DISGUSTED DISGUSTING peepoDisgust peepoDisgusted
    PepeDisgust PepeDisgusted catDisgust DisgustedCat DisgustingCat PUKE PUKERS PUKING PepePuke peepoPuke catPuke
    PukeCat forsenPuke forsenPuke2 forsenPuke3 forsenPuke4 forsenPuke5 VOMIT VOMITING PepeVomit peepoVomit
    catVomit VomitCat BARF BARFING PepeBarf peepoBarf YUCK YUCKERS YUCKY PepeSpitting PauseManSpit FacepalmCat
    CatFacepalm PepeFacepalm peepoFacepalm PicardFacepalm HandFacepalm DoubleFacepalm roflanFacepalm FACEDESK
    headDesk FailFishW FAILCAT NotLikeThisW NotLikeThis2 CatNotLikeThis peepoNotLikeThis NotLikeCat SMH SMHING
    SMHMYHEAD disappointed DISAPPOINTMENT DisappointedMan DisappointedDog DisappointedCat DisappointedPepe
    DisappointedGuy DisappointedFan CricketDisappointed BORED BORING BORINGE Boredge BoredCat catBored peepoBored
    PepeBored PepeBoring peepoBoring YAWNING YawnCat catYawn Yawnge PepeYawn peepoYawn SNOREZ Snoring SnoreCat
    ResidentSleeperW ResidentSleeperCat residentsleeperz Residentge forsenSleeper PepeSleeper catSleeper
    PresidentSleeper ResidentSleeperDance WideSleeper BedgeCat Bedgers BedgeTime wideBedge DEADGERS wideDeadge
    DeadgeCat DEADGEE DeadPepe forsenDED DESPAIRING DespairCat catDespair DespairW wideDespair DESPAIRSPIN
    PAINCHAMP PAINPEKO PainCat catPain HideThePain HidePain PainHarold PAINMAN SUFFERING SUFFERGE AGONY AGONYGE
    DEPRESSED Depressge DepressedCat depressedDog DepressedPepe LONELYGE HeartBroken BrokenHeart KILLME ENDME
    ENDMYLIFE KILLMEPLS KillMePlz EndMePls ROPIUM ROPERS Ropege Cryge Angryge Ragege Hatege Annoyedge Disgustge
    Griefge Sobge Sulkge Grumpge Upsetge Depressedge Lossge Saltge Tearge Cringedge Yikesge Hurtge Suffge
    Copesadge Brokege BRUHH BruhMoment BRUHCAT BRUHGE BRUHFAINT BRUHMAN BruhChamp PepeBruh catBruh riPepperonis
    riPepperoni RPGBukkaNoo WOMPWOMP WOMPWOMPCAT BIGL MassiveL FatL RIOTPEEPO RIOTGE PepeRiot catRiot NOPEE NOPEGE
    NOPECAT PepeNope catNope peepoNope monkaRage monkaAngry monkaAnger TRISTE TRISTEZA PepeTriste peepoTriste
    GatoTriste GatitoTriste SapoTriste LLORAR LLORANDO PepeLlora PepeLlorando peepoLlora GatoLlorando gatollora
    PepeEnojado peepoEnojado GatoEnojado CHORANDO CHORAR PepeChora PepeChorando peepoChora PepeChoro GatoChorando
    SapoChorando PLEURER PLEURS PepePleure peepoPleure BEURK DEGOUT DEGOUTE MALAISE seum LESEUM PepeSeum TRAURIG
    HEULEN HEULT PepeHeul peepoHeul peepoHeult PepeTraurig peepoTraurig LANGWEILIG ENTTAEUSCHT TRAENEN SCHADE
    PepePiange peepoPiange SMUTEK SMUTNO SMUTNY SMUTAS SMUTECZEK SmutnaZaba SmutnyPepe PLACZ PLACZE PepePlacze
    pepePlacz ZENADA roflanPominki roflanGorit roflanZachto roflanPechal KRINJ KRINZH PECHAL GRUSTNO GRUST POMINKI
    UZGUN KIZGIN PUNPUN SEDIH NANGIS SMUTNE 😟 😪 👿 💢 🖕 🥲 🥀 🚮 🗑 📉 🧂 🪦 🫤 🫩 :-[ >:( >:-( >:[ ):< )-:
    :'-( ='( :*( ;-; -.- ;-( ┻━┻ (╯°□°)╯︵ (╥﹏╥) (╯︵╰) ╥﹏╥ (;﹏;) (;*;) -_- >_< >_> <_< ;_; T_T Q_Q =_= =.= >.< ._.
    :/ :-/ :\\ :-\\ 囧 😐 🤡 😣 😖 😫 😩 😔 😞 😕
  `,
  cheering: `
    Pog PogU PogChamp POGGERS POG POGSLIDE PogO POGU PagMan PagChomp PogBones POGCRAZY HYPERS HYPERPOG HYPERCLAP
    Clap Clapping EZ EZClap GG GGs WP WICKED SHEESH LETSGO LETSGOO LETSFUCKINGGO LFG catJAM pepeD peepoClap
    FeelsGoodMan FeelsAmazingMan FeelsStrongMan peepoHappy GIGACHAD BASED Kreygasm TwitchUnity GoatEmotey VoteYea
    SeemsGood W WW Dubs BOOBA HYPE HypeE PartyTime PartyKirby DinoDance bleedPurple TriHard7 Yay yay poggies 🔥 🎉
    👏 🙌 💪 🏆 🥳 🎊 ⚡ 🚀 👑 POGG PoggersHype POGGY POGGIE poggerino POGERS POGGIN POGGINS PogUU PogUW PogUs
    PogYou PogChampW PogChampPls PogChampion PogChampius PogChamp2 PogChomp PogCat catPog PogDog dogPog PogFish
    PogFrog PogPepe PepePog PepePogU PepePoggers PepoPog PogPeepo peepoPog peepoPogU peepoPogChamp peepoPoggers
    peepoPogging peepoPogClimbingTreeHard4House widepeepoPog widePog widePogU PogJam PogDance PogSpin PogWalk
    PogEyes PogGasm PogRun PogHype PogArrive PogClap PogParty POGCRAZYY POGMANIA MEGAPOG OMEGAPOG GIGAPOG ULTRAPOG
    HYPERPOGGERS HYPERPOGU HYPERPOGGER HYPEROMEGAPOGGERS VeryPog VeryPag SoPog TRUEPOG PridePog HypePOG
    HypePOGGERS TriPog KappaPog LULPog monkaPog AYAYAPog NepPog AnimePog SnekPog PAGMANN PagManBounce PagBounce
    PagChamp PAG PAGG PAGGERS PAGGING PAGGIES PagCat catPag PagDog PagFrog peepoPag PepePag widePag widePagMan
    PagJAM PagDance PagSpin PagArrive xddPag xddPagging PagCrazy buhPag VeryPagMan MEGAPAG GIGAPAG OMEGAPAG
    HYPERSS HYPERSDance HYPERYump Yump peepoHypers PepeHypers HYPERCLAPPERS HYPERHYPE HypeCheer HypeTrophy HypeYas
    HypeGG HypeWin HypeClap HypeYay catHype dogHype peepoHype PepeHype PepoHype widepeepoHype HypedUp
    TwitchConHYPE PipeHype KomodoHype SnickersHype TriHype DuckHype KittyHype BlobHype ClapClap CLAPPI Clappers
    Clapge ClapCat catClap catClapping dogClap PepeClap PepoClap peepoClapping peepoApplause widepeepoClap
    monkaClap EZClapW 4HeadClap KappaClap AYAYAClap WIDECLAP MEGACLAP OMEGACLAP xddClap gachiClap ClapHype
    CitizenKane APPLAUSE APPLAUD StandingOvation EZY EZPZ EZGAME EZGG EZWIN EZW EZDOG EZCAT EZPEPE peepoEZ PepeEZ
    catEZ EZge EZJAM EZDance EZPls EZFrog GGEZ GGWP GGClap GGPepe catGG HSWP WICKEDD WickedCat peepoWICKED
    PepeWicked SHEESHCAT catSheesh LETSGOCAT LETSGOPEPE LETSGODANCE LETSGOJAM LETSFUCKINGG LFGG LFGOO LFGO LESGO
    LESGOO LETSGOGO LETSGETIT LETSGOCHAMP VAMOS PepeVamos peepoVamos HELLYEAH FUCKYEAH FuckYea YEAHBOY YESSIR
    YEAHBABY YIPPEE YIPPIE YIPPEECAT YAYYY YAYCAT catYay dogYay peepoYay PepeYay PepoYay ChewyYAY PrideLionYay
    HOORAY HURRAY HURRAH HUZZAH WOOHOO WAHOO HOORAYCAT FeelsGood FeelsGoodManW FeelsGoodManDance FeelsGoodCat
    FeelsGoodDog FeelsGoodPepe FeelsAmazing FeelsAmazingManW FeelsGreatMan FeelsGreat FeelsProudMan FeelsLitMan
    FeelsEpicMan FeelsVictoryMan FeelsWinMan FeelsBestMan FeelsAwesomeMan FeelsFantasticMan FeelsStrong GIGACHADD
    GIGACHADW GIGACHADPls TERACHAD MEGACHAD OMEGACHAD ULTRACHAD GIGACHADS GIGACHADDANCE PepeChad peepoChad
    peepoGigachad ChadPepe CHADGE CHADDING BASEDD BASEDGOD BasedGodDance BASEDGE BASEG BASEDCIGAR BASEDCAT
    catBased peepoBased PepeBased forsenBased SOBASED TOOBASED WAYTOOBASED OMEGABASED MEGABASED GIGABASED BASADO
    GOATED KreygasmW SeemsGoodW FlawlessVictory NewRecord AnotherRecord FallWinning FootGoal FBtouchdown KPOPcheer
    KPOPvictory PrideCheers PrideParty TwitchLit GlitchLit CurseLit VictoryRoyale PartyPopper PartyPepe PepeParty
    peepoParty PartyPeepo PartyCat catParty PartyDog dogParty PartyFrog PartyBlob PartyHamster partygoose
    partyDance PARTYGE peepoCheer peepoCheering peepoCelebrate peepoCelebration peepoWin peepoWinner peepoExcited
    peepoProud peepoVictory peepoTrophy peepoChampion peepoAwesome peepoAmazing peepoGoodJob peepoGJ PepeCheer
    PepeWin PepeVictory PepeWinner PepeTrophy PepeExcited PepeCelebrate PepeFirework ExcitedCat catExcited
    excitedDog Excitedge WINNERCAT BIGWIN BIGW MASSIVEW HUGEW FATW TAKETHEW WChat DUBCAT BANGER BANGERS GOODJOB
    GOODONE GJ GOODGAME GOODSHIT WELLPLAYED WELLDONE CONGRATS GRATZ GRATS BRAWO GZ GZZ POGSTREAM HYPESTREAM
    BANGERJAM OLEOLE OLEOLEOLE GOLAZO GOLASO 🤩 🥇 🥈 🥉 🏅 🎖 💯 🍾 🥂 🎈 🎆 🎇 🪅
  `,
  confused: `
    WhatChamp Hmm HUH WaitWhat CatWhat monkaHmm PepoThink peepoThink Thonk modCheck noxWhat UHM Clueless 4Shrug
    Wutt PepegaThink WTFF HmmNotes HMMM HuhCat pepeThink 🤔 ❓ ❔ 🤨 ⁉ HUHH CatHuh HUHDOG DogHuh HUHW HUHE
    HUHGE HUHPepe PepeHuh peepoHuh forsenHUH elisHUH monkaHUH HUHbuh HUHmonkey HUHBibi wideHUH HypeHuh HUHUHUH
    AYAYAHuh huhWhat xddHUH WUH WUHH WuhCat WUTGE HypeWut forsenWut elisWot PepeWut peepoWut catWut moon2WUT
    LIRIKWUT whut WHUTCAT WAITWUT WAITWTF WaitHuh WhatCat WhatDog DogWhat WhatPepe PepeWhat peepoWhat PepoWhat
    forsenWhat forsenWTF WhatChampW asmonWHAT asmonWHATR AYAYAWhat monkaWhat monkaWTF WhatIsThis WhatsHappening
    WHATISHAPPENING WhatHappened WhatTheFuck WhatTheHell WHATTHEFRICK whatTheDogDoin WHATTHE WTFCAT catWTF WTFDOG
    dogWTF WTFGE WTFPepe PepeWTF peepoWTF widepeepoWTF WTFIsThis WTFISGOINGON WTFJUSTHAPPENED DAFUK DAFUQ WUTDAFUK
    WADUHEK hmmGe hmmCat catHmm dogHmm PepeHmm peepoHmm monkaHmmW HmmJAM HypeHmm hmmMeeting HmmSip AYAYAHmm
    HmmHands forsenHmm roflanHmm KEKHmm FeelsHmmMan HyperHmm HMMNOTED Thonking ThonkCat HyperThonk MegaThonk
    BigThonk ThonkSpin PepeThonk catThonk ThonkEyes ThonkHang thonkang Thonkery Thinkge ThinkMan ThinkCat catThink
    ThinkDog dogThink ThinkPepe PepeThinking PepoThinking peepoThinking peepoWonder peepoWondering peepoPonder
    PepePonder PepeWonder PepegaThinking PepegaThonk monkaThink forsenThink forsenThinking LULThink KappaThink
    KEKThink AYAYAThink ThinkChamp FeelsThinkMan FeelsThinkingMan FeelsConfusedMan FeelsConfused HypeThink
    HypeConfused HypeShrug HypeWho PRIDEShrug HYPERTHINK thinkingFace ThinkingCat ThinkingDog ThinkingPepe
    ThinkingHard BlobThink thinkbob ThinkEyes DogeThink CONFUSEDGE ConfusedCat catConfused ConfusedDog dogConfused
    ConfusedDoge ConfusedPepe PepeConfused peepoConfused PepoConfused PepegaConfused ConfusedTravolta
    TravoltaConfused ConfusedMan ConfusedScreaming ConfusedMath MathLady ConfusedMonkey ConfusedJAM ConfusedMonke
    CONFUSEDPLS ConfusedNick NickYoungConfused MathMan CONFUSEDGANDALF PepeConfundido UHMM
    UHMCAT catUhm PepeUhm peepoUhm UHMGE 4Huh 4What 4Think 4Confused Shruge SHRUGGERS SHRUGGE ShrugCat catShrug
    PepeShrug peepoShrug PepoShrug xddShrugs ShrugMan IDKMAN DunnoLUL PepeIDK peepoIDK peepoDunno peepoQuestion
    peepoQuestions PepeQuestion PepeQuestions QuestionMark QUESTIONMARKS QuestionPing questionCat MODCHECKW
    modCheckk Cluelessge NANI NANIII NaniCat PepeNani COJEST 🤷 (・・?) (°.°)?
  `,
  neutral: `
    cmonBruh cmonBruhW cmonBruhCat Kappa KappaPride KappaRoss KappaHD Keepo MiniK monkaS monkaW monkaGIGA PauseChamp PauseMan MODS TriHard
    HeyGuys VoHiYo BloodTrail TakeNRG GivePLZ CoolStoryBob SourPls AYAYA NaM KKona KKonaW FeelsOkayMan OkayChamp
    Okayge Susge Pepega Prayge PRAYGE CAUGHT Cinema Classic Copege COPIUM HOPIUM peepoHey peepoBye peepoLove
    peepoShy peepoComfy widepeepoHappy pepeJAM PepePls ppHop gachiHYPER gachiBASS YEP Nerdge SUSSY Binoculous TOS
    Corpa 5Head 3Head bUrself PowerUpL PowerUpR PopCorn PopNemo CorgiDerp OSFrog SMOrc StinkyCheese TheIlluminati
    KonCha MrDestructoid GlitchCat DarkMode Squid1 PrideHeart ImTyping catKISS ❤ ♥ 💜 💙 💚 🧡 💛 🖤 🤍 😍 🥰 😘
    👍 👌 🙏 👋 😎 🙂 😉 👀 🤝 ✅ 🐸 🎮 ⚽ 🌝 🌚 🤓 🤖 🍿 ☕ 🎵 🎶 ✨ 🌟
  `,
} as const

/**
 * Endings that give a channel's own emote its meaning: a prefix that names the channel, then one of these
 * ("demoLul", "demoneSadge"). They read as such after a small letter or a digit, never inside ordinary words.
 */
export const FAMILIES = {
  funny: `
    LUL Lul LULW KEKW Kekw KEK Kek LOL Lol Laugh LAUGH Giggle HAHA Haha Lmao LMAO ICANT XD Rofl Troll
  `,
  disappointment: `
    Sad SAD Sadge SADGE Cry CRY Crying Rage RAGE Mad MAD Madge Angry Hands Sleeper Sleep Rip RIP Pain PAIN Despair
    Fail FAIL Cringe CRINGE Facepalm FacePalm Bad BAD NotLikeThis Salt SALT Tilt TILT Tears Depresso Disappointed
    Bored Boring NO Nooo Dead Yikes Hate Thump Disgust Puke Ew Gross Trash
  `,
  cheering: `
    Pog POG PogU POGGERS Pogchamp Champ Hype HYPE HYPERS Clap CLAP WIN Win Gg GG EZ Ez Cheer CHEER Party Yay
    Letsgo LETSGO Fire Flex Goal Gold Woo WOO GoodJob
  `,
  neutral: `
    Dance DANCE Love LOVE Heart HEART Wave WAVE Hey HEY Hi HI Hello Raid RAID Blind Jam JAM Comfy Cozy Shy Lurk
    LURK Hug HUG Wiggle Sip Coffee Cool Smile Peek Nod Pat Kiss Sit Run Bye Chill Dab Salute Spin Vibe Pls Bop
    Money Pray Wink Sus S E U Happy Pride Rave Shake Bonk Slam Gun Cookie Cat Dog Frog Nerd Stare Gift Sub Prime
    Cop
  `,
  confused: 'Huh HUH What WHAT Think THINK Hmm HMM Wut WUT Confused Shrug Question Wat WAT Wtf',
} as const

/** Beginnings that do the same: "KEKPoint", "SadgeRain", "lulDance", when a capital follows or all are capitals. */
export const HEADS = {
  funny: `
    KEK KEKW kek kekw LUL lul LULW OMEGALUL PepeLaugh Lul Lol LOL lol LMAO lmao Giggle giggle Laugh laugh ICANT
    haha
  `,
  disappointment: `
    Sad sad SAD Sadge sadge SADGE FeelsBad FeelsSad Cry cry Rage rage Smadge Madge madge Despair despair Depress
    Bedge Angry angry Pain peepoSad peepoCry peepoAngry
  `,
  cheering: `
    Pog pog POG POGG Pogg Hype hype HYPE HYPER Hyper Clap clap EZ peepoClap peepoHappy Happy happy Party WICKED
  `,
  confused: 'Huh huh HUH What Hmm hmm HMM Think think Confused Wat',
} as const
