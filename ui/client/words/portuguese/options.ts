/** The words of the extension's first page and options, in Portuguese as in Brazil. */
import type { Words } from '../english/words.ts'

export const options: Words['options'] = {
  title: 'CHAT para Twitch',
  lead: 'O que o chat de uma live está fazendo, em uma frase e com um gráfico vivo ao lado.',
  whatTitle: 'O que é lido e para onde vai',
  what: [
    [
      'O endereço da página da Twitch à sua frente',
      'para saber qual canal mostrar. Das outras páginas esta extensão não sabe nada, e não muda nenhuma.',
    ],
    [
      'O chat público desse único canal',
      'é lido e contado conforme chega. As mensagens nunca são guardadas; só ficam as contagens, até você fechar o painel.',
    ],
    [
      'Se o CHAT roda no seu computador, ou em um servidor que você informar abaixo,',
      'esse servidor fica sabendo qual canal você olha, e conta no lugar. Ninguém mais fica sabendo de nada.',
    ],
    [
      'Se não, este painel se conecta sozinho ao chat da Twitch,',
      'sem conta e sem escrever. A Twitch vê seu endereço de rede, como quando você abre a página.',
    ],
  ],
  nothingBefore:
    'Nada é pedido a ninguém antes de você concordar. Você pode voltar atrás aqui a qualquer momento.',
  agree: 'Concordar e abrir o painel',
  open: 'Abrir o painel',
  withdraw: 'Voltar atrás',
  agreed: 'Você concordou.',
  openHint: (shortcut) => `O ícone na barra também abre, ou ${shortcut}.`,
  openHintNoShortcut: 'O ícone na barra também abre.',
  readingTitle: 'Quem conta',
  readings: { automatic: 'Quem estiver lá', server: 'Meu servidor', panel: 'Só este painel' },
  readingHints: {
    automatic: 'O servidor onde um responde; senão, este painel sozinho.',
    server: 'Conta também com o painel fechado: histórico, vários canais, overlays.',
    panel: 'Nada para instalar. Conta enquanto o painel está aberto.',
  },
  server: 'Endereço do servidor',
  serverHint:
    'O CHAT neste computador fica em http://127.0.0.1:8787. Qualquer outro servidor precisa de https.',
  token: 'Token',
  tokenHint: 'Só onde o servidor pede um. Fica guardado onde nenhuma página pode ler.',
  save: 'Salvar e testar',
  serverWrong: 'Digite um endereço como https://chat.example.org, ou http://127.0.0.1:8787.',
  notAllowed: 'Sem sua permissão para este endereço, nada foi mudado.',
  answers: {
    ready: 'O CHAT responde.',
    token_missing: 'O CHAT responde e pede o token.',
    token_wrong: 'O servidor recusou este token.',
    unreachable: 'Nada responde lá. Inicie o CHAT com: npm start',
    wrong: 'Algo responde lá, mas não é o CHAT.',
  },
  pairing: {
    hint: 'Seu navegador deu a esta extensão um id próprio: o CHAT a deixa entrar quando você permite na página dele, uma única vez.',
    ask: 'Pedir para entrar',
    code: (code) => `A página do CHAT também mostra ${code}? Então permita lá.`,
    open: 'Abrir a página do CHAT',
    allowed: 'O CHAT deixou esta extensão entrar.',
    refused: 'Foi recusado na página do CHAT. Você pode pedir de novo em dois minutos.',
    crowded: 'Muitas pedem ao mesmo tempo. Tente de novo em dois minutos.',
  },
  twitchTitle: 'Twitch',
  streamManager: 'Seguir o Stream Manager',
  streamManagerHint:
    'Mostra seu próprio canal também enquanto você está em dashboard.twitch.tv. O navegador pede sua permissão.',
  streamManagerOn: 'O Stream Manager é seguido.',
  pinned: 'Canal fixado',
  pinnedHint: 'Mostrado seja qual for a aba. Deixe vazio para seguir a aba.',
  lookTitle: 'Aparência',
  badge: 'Mostrar o clima no ícone enquanto o painel está aberto',
  privacyTitle: 'Privacidade em uma frase',
  privacy: 'Sem conta, sem rastreamento, sem anúncios, nenhuma mensagem guardada, nada vendido ou repassado.',
}
