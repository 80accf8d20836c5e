/**
 * Emotes and emoji by what they say, as the labelling guide reads them. An emote that is not here is read by
 * its name (see FAMILIES), and a name that says nothing is neutral.
 */
export const EMOTES = {
  funny: `
    LUL LULW LULZ LuL lulWut OMEGALUL OMEGADANCE MEGALUL MegaLUL ZULUL LOLW LOLK KEKW KEKL
     KEKWait KEKLaugh KEKWlaugh KEK KEKK KEKG KEKLMAO ICANT PepeLaugh pepeLaughing PepeLmao PEPELEPSY
    EleGiggle 4Head 4HEad Jebaited TeeHee hehe xdd xddd xddx xd xdx lmao ROFLMAO RoflCopter LaughingDog
    LaughHard SillyLaugh RIPBOZO peepoLaugh peepoGiggle peepoGiggles HAHAHA Giggle giggles SNICKER Tehe
    😂 🤣 😆 😹 💀 ☠ 😄 😀 😁 🤭 😅
  `,
  disappointment: `
    Sadge SADGE sadKEK PepeHands pepehands FeelsBadMan FeelsWeirdMan FeelsRainMan FeelsStrongManCry
    BibleThump biblethump NotLikeThis FailFish PJSalt BabyRage SwiftRage ResidentSleeper DansGame WutFace UnSane
    Smadge Madge Bedge Deadge Despair Despairge TrollDespair peepoSad peepoCry widepeepoSad SadCat SadChamp
    WeirdChamp haHAA haHaa CRINGE RAGEY peepoRage peepoMad AngryPepe OOF Bruh NOPE VoteNay FeelsLagMan
    PepeSpit Weirdge Stronge PAIN Painge FacePalm facepalm peepoRiot monkaMad Yawn Concerned
    😢 😭 😡 😠 😞 😔 💔 😩 😫 🙁 ☹ 😣 😖 😤 🤬 🤮 🤢 👎 🤦 😒 😑 🙄 😴 🥱 😓 😥 😿 😾
  `,
  cheering: `
    Pog PogU PogChamp POGGERS POG POGSLIDE PogO POGU PagMan PagChomp PogBones POGCRAZY HYPERS HYPERPOG HYPERCLAP
    Clap Clapping EZ EZClap GG GGs WP WICKED SHEESH LETSGO LETSGOO LETSFUCKINGGO LFG catJAM pepeD peepoClap
    FeelsGoodMan FeelsAmazingMan FeelsStrongMan peepoHappy GIGACHAD BASED Kreygasm TwitchUnity GoatEmotey VoteYea
    SeemsGood W WW Dubs BOOBA HYPE HypeE PartyTime PartyKirby DinoDance bleedPurple TriHard7 Yay yay poggies
    🔥 🎉 👏 🙌 💪 🏆 🥳 🎊 ⚡ 🚀 👑
  `,
  confused: `
    WhatChamp Hmm HUH WaitWhat CatWhat monkaHmm PepoThink peepoThink Thonk modCheck noxWhat UHM Clueless
    4Shrug cmonBruh Wutt PepegaThink WTFF HmmNotes HMMM HuhCat pepeThink 🤔 ❓ ❔ 🤨 ⁉
  `,
  neutral: `
    Kappa KappaPride KappaRoss KappaHD Keepo MiniK monkaS monkaW monkaGIGA PauseChamp PauseMan MODS TriHard
    HeyGuys VoHiYo BloodTrail TakeNRG GivePLZ CoolStoryBob SourPls AYAYA NaM KKona KKonaW FeelsOkayMan OkayChamp
    Okayge Susge Pepega Prayge PRAYGE CAUGHT Cinema Classic Copege COPIUM HOPIUM peepoHey
    peepoBye peepoLove peepoShy peepoComfy widepeepoHappy pepeJAM PepePls ppHop gachiHYPER gachiBASS YEP Nerdge
    SUSSY Binoculous TOS Corpa 5Head 3Head bUrself PowerUpL PowerUpR PopCorn PopNemo CorgiDerp OSFrog SMOrc
    StinkyCheese TheIlluminati KonCha MrDestructoid GlitchCat DarkMode Squid1 PrideHeart ImTyping catKISS
    ❤ ♥ 💜 💙 💚 🧡 💛 🖤 🤍 😍 🥰 😘 👍 👌 🙏 👋 😎 🙂 😉 👀 🤝 ✅ 🐸 🎮 ⚽ 🌝 🌚 🤓 🤖 🍿 ☕ 🎵 🎶 ✨ 🌟
  `,
} as const

/**
 * Endings that give a channel's own emote its meaning: a prefix that names the channel, then one of these
 * ("demoLul", "demoneSadge"). They read as such after a small letter or a digit, never inside ordinary words.
 */
export const FAMILIES = {
  funny: 'LUL Lul LULW KEKW Kekw KEK Kek LOL Lol Laugh LAUGH Giggle HAHA Haha Lmao LMAO ICANT XD Rofl Troll',
  disappointment: `
    Sad SAD Sadge SADGE Cry CRY Crying Rage RAGE Mad MAD Madge Angry Hands Sleeper Sleep Rip RIP Pain PAIN Despair Fail FAIL
    Cringe CRINGE Facepalm FacePalm Bad BAD NotLikeThis Salt SALT Tilt TILT Tears Depresso Disappointed Bored Boring NO Nooo Dead Yikes
    Hate Thump Disgust Puke Ew Gross Trash
  `,
  cheering: `
    Pog POG PogU POGGERS Pogchamp Champ Hype HYPE HYPERS Clap CLAP WIN Win Gg GG EZ Ez Cheer CHEER Party Yay Letsgo LETSGO
    Fire Flex Goal Gold Woo WOO GoodJob
  `,
  neutral: `
    Dance DANCE Love LOVE Heart HEART Wave WAVE Hey HEY Hi HI Hello Raid RAID Blind Jam JAM Comfy Cozy Shy Lurk LURK Hug HUG
    Wiggle Sip Coffee Cool Smile Peek Nod Pat Kiss Sit Run Bye Chill Dab Salute Spin Vibe Pls Bop Money Pray Wink Sus S E U
    Happy Pride Rave Shake Bonk Slam Gun Cookie Cat Dog Frog Nerd Stare Gift Sub Prime Cop
  `,
  confused: 'Huh HUH What WHAT Think THINK Hmm HMM Wut WUT Confused Shrug Question Wat WAT Wtf',
} as const

/** Beginnings that do the same: "KEKPoint", "SadgeRain", "lulDance", when a capital follows or all are capitals. */
export const HEADS = {
  funny:
    'KEK KEKW kek kekw LUL lul LULW OMEGALUL PepeLaugh Lul Lol LOL lol LMAO lmao Giggle giggle Laugh laugh ICANT haha',
  disappointment:
    'Sad sad SAD Sadge sadge SADGE FeelsBad FeelsSad Cry cry Rage rage Smadge Madge madge Despair despair Depress Bedge Angry angry Pain peepoSad peepoCry peepoAngry',
  cheering:
    'Pog pog POG POGG Pogg Hype hype HYPE HYPER Hyper Clap clap EZ peepoClap peepoHappy Happy happy Party WICKED',
  confused: 'Huh huh HUH What Hmm hmm HMM Think think Confused Wat',
} as const
