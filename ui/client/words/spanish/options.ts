/** The words of the extension's first page and options, in Spanish. */
import type { Words } from '../english/words.ts'

export const options: Words['options'] = {
  title: 'CHAT para Twitch',
  lead: 'Qué hace el chat de un directo, en una frase y con un gráfico vivo al lado.',
  whatTitle: 'Qué se lee y adónde va',
  what: [
    [
      'La dirección de la página de Twitch que tienes delante',
      'para saber qué canal mostrar. De las demás páginas esta extensión no sabe nada, y no cambia ninguna.',
    ],
    [
      'El chat público de ese único canal',
      'se lee y se cuenta según llega. Los mensajes nunca se guardan; solo quedan las cuentas, hasta que cierras el panel.',
    ],
    [
      'Si CHAT funciona en tu equipo, o en un servidor que indiques abajo,',
      'ese servidor sabe qué canal miras, y cuenta él. A nadie más se le dice nada.',
    ],
    [
      'Si no, este panel se conecta por sí mismo al chat de Twitch,',
      'sin cuenta y sin escribir. Twitch ve tu dirección de red, como cuando abres la página.',
    ],
  ],
  nothingBefore: 'No se pide nada a nadie antes de que aceptes. Puedes retirarlo aquí cuando quieras.',
  agree: 'Aceptar y abrir el panel',
  open: 'Abrir el panel',
  withdraw: 'Retirar',
  agreed: 'Has aceptado.',
  openHint: (shortcut) => `También lo abre el icono de la barra, o ${shortcut}.`,
  openHintNoShortcut: 'También lo abre el icono de la barra.',
  readingTitle: 'Quién cuenta',
  readings: { automatic: 'Quien esté', server: 'Mi servidor', panel: 'Solo este panel' },
  readingHints: {
    automatic: 'El servidor si alguno responde; si no, este panel por sí solo.',
    server: 'Cuenta también con el panel cerrado: historial, varios canales, overlays.',
    panel: 'Nada que instalar. Cuenta mientras el panel está abierto.',
  },
  server: 'Dirección del servidor',
  serverHint: 'CHAT en este equipo está en http://127.0.0.1:8787. Cualquier otro servidor necesita https.',
  token: 'Token',
  tokenHint: 'Solo si el servidor lo pide. Se guarda donde ninguna página puede leerlo.',
  save: 'Guardar y probar',
  serverWrong: 'Escribe una dirección como https://chat.example.org, o http://127.0.0.1:8787.',
  notAllowed: 'Sin tu permiso para esta dirección no se ha cambiado nada.',
  answers: {
    ready: 'CHAT responde.',
    token_missing: 'CHAT responde y pide su token.',
    token_wrong: 'El servidor rechazó este token.',
    unreachable: 'Ahí no responde nada. Inicia CHAT con: npm start',
    wrong: 'Ahí responde algo, pero no es CHAT.',
  },
  pairing: {
    hint: 'Tu navegador ha dado a esta extensión un id propio: CHAT la deja entrar cuando lo permites en su página, una sola vez.',
    ask: 'Pedir entrada',
    code: (code) => `¿La página de CHAT también muestra ${code}? Entonces permítelo allí.`,
    open: 'Abrir la página de CHAT',
    allowed: 'CHAT ha dejado entrar a esta extensión.',
    refused: 'Se ha rechazado en la página de CHAT. Puedes volver a pedirlo en dos minutos.',
    crowded: 'Demasiadas piden a la vez. Prueba otra vez en dos minutos.',
  },
  twitchTitle: 'Twitch',
  streamManager: 'Seguir el Stream Manager',
  streamManagerHint:
    'Muestra tu propio canal también mientras estás en dashboard.twitch.tv. El navegador te pide permiso.',
  streamManagerOn: 'Se sigue el Stream Manager.',
  pinned: 'Canal fijado',
  pinnedHint: 'Se muestra sea cual sea la pestaña. Déjalo vacío para seguir la pestaña.',
  lookTitle: 'Aspecto',
  badge: 'Mostrar el ánimo en el icono mientras el panel está abierto',
  privacyTitle: 'Privacidad en una frase',
  privacy: 'Sin cuenta, sin rastreo, sin publicidad, ningún mensaje guardado, nada vendido ni cedido.',
}
