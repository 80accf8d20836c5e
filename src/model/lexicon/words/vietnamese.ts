import type { LanguageWords } from '../language-words.ts'

export const VIETNAMESE: LanguageWords = {
  funny: 'haha hihi kkk buồn_cười cười ahihi haivl',
  disappointment: 'buồn chán tệ thua tiếc thất_vọng khóc huhu hajz',
  cheering: 'cố_lên đỉnh tuyệt giỏi ghê chúc_mừng đẹp',
  confused: 'cgv clgt',
  bad: 'chán tệ buồn lag_quá thua xấu',
  insult: `
    ngu đm vcl dmm óc_chó gà_vãi địt đjt đmml dmml đcm đkm đcmnr dcmnr đmcs dmcs đmnt dmnt đmmày dmmày loz loznn
    vklm vlon vloz vcđ vcd
  `,
  negation: 'đếch dếch khum',
  interrogative: 'gì khi_nào sao thế_nào bao_nhiêu không_ạ ntn bnhiu',
}
