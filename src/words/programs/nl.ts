// Dutch.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  lead: 'Uw eigen programma’s kunnen lezen wat deze console toont: om het in uw dossiers te bewaren, of een zaak te openen waar u werkt.',
  unread:
    'Wat een programma leest, telt niet als gelezen: een kennisgeving die niemand hier heeft geopend, gaat door naar uw volgende contact.',
  'tokens.title': 'Toegangstokens',
  'tokens.what':
    'Een token leest alle vorderingen van uw organisatie en wijzigt niets. Behandel het als een sleutel. Het eindigt op zijn tijd, als een van u het intrekt, en als het contact vertrekt dat het maakte.',
  'tokens.once': 'Uw token, alleen deze ene keer getoond:',
  'tokens.none': 'Er is er geen.',
  'tokens.made': 'Gemaakt {at} door {who}; eindigt {end}.',
  'tokens.used': 'Laatst gebruikt {at}.',
  'tokens.unused': 'Nooit gebruikt.',
  'tokens.revoke': 'Intrekken',
  'tokens.name': 'Waarvoor is het?',
  'tokens.no_name': 'Zeg waarvoor het is, in ten hoogste 100 tekens.',
  'tokens.days': 'Het eindigt na',
  'tokens.so_many': '{n, plural, =1 {# dag} other {# dagen}}',
  'tokens.make': 'Een token maken',
  'tokens.revoked': 'Het token is ingetrokken. Wat het gebruikte, krijgt geen antwoord meer.',
  'api.title': 'Hoe u het aanroept',
  'api.how':
    'Stuur het token met elk verzoek mee. Antwoorden zijn JSON; de namen van hun velden veranderen binnen versie 1 niet.',
  'api.list':
    'de vorderingen, de laatst gemelde eerst; <code>next</code> is <code>after</code> van de volgende pagina',
  'api.one': 'één vordering: wat gevraagd, geantwoord en verstrekt is',
  'api.copy': 'de kopie van het stuk',
  'api.receipt': 'het ontvangstbewijs, te controleren met <code>duly verify</code>',
  'api.record': 'het overzicht voor uw eigen dossier',
  'api.accesses': 'wie bij ons het heeft geopend',
  'api.document': 'Alles, voor gereedschap: <file>OpenAPI-document</file>.',
  'api.silent':
    'Een vordering waarvan wij u niet mogen vertellen, is er in geen enkele vorm: haar adres antwoordt als een dat nooit heeft bestaan.',
  'hook.title': 'Webhook',
  'hook.what':
    'Wij roepen een adres van u aan als er iets te lezen is: u kreeg een kennisgeving, de termijn loopt bijna af, gegevens zijn verstrekt, de vordering is afgesloten, het ontvangstbewijs is volledig. Het bericht bevat de soort, het kenmerk van de vordering en de tijd, en verder niets.',
  'hook.signed':
    'Het is ondertekend zoals standardwebhooks.com beschrijft. Het komt terug tot uw kant 2xx antwoordt, ongeveer vijf uur lang; neem dezelfde <code>webhook-id</code> één keer aan.',
  'hook.to': 'Ingesteld {at}: {address}',
  'hook.secret': 'Het geheim van de ondertekening, alleen deze ene keer getoond:',
  'hook.url': 'Adres (https)',
  'hook.set': 'De webhook instellen',
  'hook.replace': 'Een andere instellen; deze eindigt',
  'hook.test': 'Een test sturen',
  'hook.end': 'Uitzetten',
  'hook.ended': 'De webhook staat uit. Er wordt niets meer naartoe gestuurd.',
  'hook.tested': 'Een test is verstuurd. De uitkomst staat bovenaan de lijst.',
  'hook.list': 'De laatste berichten',
  'hook.nothing': 'Er is nog geen verstuurd. Elk staat hier met de uitkomst.',
  'hook.when': 'Wanneer',
  'hook.kind': 'Soort',
  'hook.outcome': 'Uitkomst',
  'state.sent': 'aangenomen',
  'state.failed': 'niet aangenomen',
  'state.waiting': 'wordt nu verstuurd',
  'state.again': 'niet aangenomen; opnieuw {at}',
}
