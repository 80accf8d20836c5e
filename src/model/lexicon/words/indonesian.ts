import type { LanguageWords } from '../language-words.ts'

export const INDONESIAN: LanguageWords = {
  funny: `
    wkwk wkwkwk awokawok ngakak lucu haha wkwkwkwk kocak wkwkw kwkwk kwkw bhakz hehehehe ngkak lucunya kocag
    ketawa ktawa ketwa tertawa terbahak melawak pelawak
  `,
  disappointment: `
    sedih jelek sampah bosan kecewa sayang yah yahh apes sial kesel sedihnya sdih kesedihan bersedih mengecewakan
    kekecewaan kzl kesal sebel jengkel menjengkelkan menyebalkan menyedihkan memalukan membosankan nangis mewek
    menangis jeleknya jlek jlk terburuk terparah krinj jijik menjijikkan jijay busuk sayangnya disayangkan
    kesialan sialnya merana prihatin depresi frustasi frustrasi ketiduran mengantuk menyesal nyesel
  `,
  cheering: `
    mantap gas keren hebat ayo semangat jago bagus menang mantab mntap mntp krenn jagoannya bgus cakep gacor gokil
    gokss juaranya kemenangan menangkan smngt alhamdulillah bangga membanggakan luarbiasa sempurna menakjubkan
    mengagumkan terbaik seruu serunya jozz lopyu luvyu lafyu panutan naisu nays
  `,
  confused: 'apaan apasi apasih bingung binun kebingungan maksudnya',
  bad: `
    lambat jelek_banget ngelag ngebosenin nyebelin kalah gagal rusak iklan mahal capek ngantuk payah parah lelet
    lemot kelamaan burem burik percuma merugikan mahalnya kekalahan dikalahkan kegagalan zonk dibantai nyinyir
    cengeng lebay jamet berisik kebodohan kebobolan meleset melelahkan kecurangan dicurangi ditipu penipuan
    settingan pembohongan bokis murahan letoy loyo
  `,
  insult: `
    goblok tolol bego anjing babi bangsat kontol noob_banget bodoh gblk gblok gblg dungu tolil bloon begok
    bodohnya anjg jnck kimak memek kntl ngentot ngntd ngewe entot entod bgst bgsd bngst bgsat bajingan bjgn
    brengsek keparat kampret sialan monyet mnyt bab1 lonte lnte pelacur pecun banci jmbt bacot bacod bcot smph
    smpah cupu bocil yatim mampus modar matamu pekok idiod dajjal munafik pembohong penipu pecundang pengecut
    ampas kampungan biadab laknat jahanam sotoy
  `,
  negation: `
    tidak gak nggak ga bukan jangan tdk kaga kagak kgk kga engga enggak ngga nggk ndak tiada belum belom jgn jngn
    janganlah gaada gamau
  `,
  degree: `
    banget sangat terlalu bener bgt bngt bget kelewat sungguh beneran bnran bener2 benar2 sumpah selalu slalu sllu
    semakin
  `,
  interrogative: `
    siapa apa kapan mana kenapa bagaimana gimana berapa siape siapakah apakah knp knpa ngapain knpga mengapa kpan
    dimana dmn dimna dmna dimanakah kemana kmn kmna darimana drmn gmn gmna gmana gimna bgmn bagaimanakah brp brapa
    brpa berapakah bisakah bolehkah adakah benarkah
  `,
}
