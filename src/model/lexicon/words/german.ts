import type { LanguageWords } from '../language-words.ts'

export const GERMAN: LanguageWords = {
  funny: `
    lustig witzig höhö hihi muhaha witzige witzig_kappa lach lache lachen lachflash lachend gelacht haha_was
    weggeschmissen kaputtgelacht zum_schießen zum_schreien schmeiß_mich brüller köstlich amüsant hehehe hahah rofl
    hrhr muss_lachen
  `,
  disappointment: `
    schade scheiße scheisse scheiß langweilig traurig schlecht schlimm mist kacke nervt nervig peinlich ätzend
    müll furchtbar lächerlich enttäuschend öde leider hasse dumm kaputt verloren verkackt schwach nein neeein
    neein oh_nein och_nö menno mensch_ey heulen heul weinen weine trauer tragisch blöd ärgerlich nervtötend
    grottig grottenschlecht unterirdisch erbärmlich jämmerlich gurke gurken desaster pech schmerz schmerzhaft
    autsch fail frustriert angekotzt kotzt kotzen zum_kotzen übelst_schlecht leid deprimierend trist arm_dran mies
    schäbig verschissen vergeigt gähn schnarch einschläfernd langatmig grauenhaft schrecklich
  `,
  cheering: `
    stark geil krass hammer mega los super bravo glückwunsch auf_gehts sehr_gut jaaa jaaaa jawoll jawohl los_gehts
    los_jungs auf_jetzt komm_schon weiter_so gut_gemacht gut_gespielt stark_gespielt sauber stabil ehre ehrenmann
    maschine könig legende genial geilo geile geiler nice_jungs hammer_tor tor toor tooor traumtor wahnsinn
    unglaublich unfassbar_gut perfekt fantastisch fabelhaft großartig spitze bärenstark weltklasse glückwünsche
    gratulation gratuliere herzlichen_glückwunsch sieg gewonnen läuft_bei respekt hut_ab
  `,
  confused: 'hä häh hae was wie_bitte',
  bad: `
    langsam hässlich schwache mies miese mieser übel lahm lahme zäh öder nervig nerven nervend hängt ruckelt
    ruckler stockt laggt lagt buggy kaputte unfair ungerecht frustrierend frust enttäuscht enttäuschung ärgerlich
    katastrophe blamabel peinlicher schlechter schlechte schlechtes schlechteste schlimmer doofe doof blöd blöde
    blöder blödsinn quatsch unsinn unnötig sinnlos nutzlos umsonst fehler versagt versaut vergeigt verpasst
    zu_langsam zu_leise zu_laut geht_nicht kein_ton kein_bild kein_bock keine_lust so_schlecht wie_schlecht
    so_langweilig tut_weh sterbe hasse hass genervt müde einschlafen schlafe_ein werbung abzocke aufgeben
    verlieren verliert verkackt verarsche armselig furchtbar grausam eklig ekelhaft widerlich schon_wieder zu_spät
    zu_schwach zu_schwer zu_einfach zu_teuer keine_chance kein_plan kein_skill kein_aim kein_damage null_plan
    hat_verloren haben_verloren verlor verpennt verkackst verkacken versaut_es hängt_sich ruckeln laggt_bei lags
    lagg standbild abgestürzt stürzt abgeschmiert ausgefallen unspielbar unscharf pixelig pixelbrei matschig
    asynchron überbewertet unlustig nicht_lustig nicht_gut nicht_schön nicht_fair macht_keinen keinen_spaß
    kein_spaß verschwendet verschwendung zeitverschwendung lächerliche verbuggt verbugt zerstört ruiniert
    ruinieren gesperrt betrug betrogen beschiss beschissen beschissene verarscht reicht_jetzt hör_auf aufhören
    verschlechtert schwächer wird_nix wird_nichts geht_gar gar_nicht nie_wieder leider
  `,
  insult: `
    idiot idioten depp deppen vollidiot trottel spast spasti hurensohn hurensöhne arsch arschloch wichser
    missgeburt opfer versager penner pisser lappen lauch lügner heuchler fresse halts_maul halt_die halt_deine
    schnauze dummkopf dumme dummer spinner assi bastard huso kek_opfer verpiss verdammt verdammte drecks dreck
    fick_dich fickt leck_mich honk honks vollpfosten pfosten pappnase pfeife pfeifen trantüte versagers hirnlos
    hirntot dulli dullis schwachkopf scheißer scheiss_team scheißteam wixxer wichs missgeburten kinder_team ratten
    ratte mongos mongo behindert behinderte spacko spacken spast_ey schwuchtel
  `,
  negation: 'nicht kein keine keinen nie niemals nichts nix ohne niemand nich',
  degree: `
    so sehr zu voll echt total mega richtig super immer wieder ganz ziemlich wirklich krass
  `,
  interrogative: `
    wer wann wo warum wie welche welcher welches wieso weshalb wieviel woher wohin wofür womit worum wem wen
    wie_viel was_ist was_für was_war was_macht was_spielt was_spielst was_geht was_passiert was_hat wer_ist
    wer_hat wo_ist wieviele wie_lange wie_alt wie_heißt wie_oft wie_kann jemand_ne weiß_jemand weiß_wer hat_jemand
    kann_jemand kennt_jemand gibt_es seit_wann ab_wann bis_wann
  `,
  auxiliary: `
    ist sind kann kannst könnt könnte hast habt hat wird wirst werdet gibt gibts spielst machst bist seid weiß
    weißt darf soll hattest kommst willst wollt darfst musst würdest würde sollte kennst siehst
  `,
  pronoun: 'ich du ihr er sie es das man wir der die dir euch jemand wer',
}
