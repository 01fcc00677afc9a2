// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  verified: 'gecontroleerd',
  not_verified: 'niet gecontroleerd',
  close: 'Sluiten',
  typed: 'Typ {text} om te bevestigen',
  'typed.final': 'Het kan niet worden teruggenomen.',
  'fact.yes': 'ja',
  'fact.no': 'nee',
  'fact.unknown': 'nog niemand weet het',
  'fact.none': 'er is er geen',
  'fact.no_none': 'nee, er is er geen',
  'fact.which': 'Welke?',
  'hint.country': 'Twee letters, zoals IE',
  'hint.list': 'Gescheiden door komma’s',
  'hint.yes_no_or_day': '{yes}, {no}, of de dag als 2026-12-03',
  'hint.both': '{hint}. {form}',
  range: 'Een geheel getal van {min, number} tot {max, number}, bijvoorbeeld {example, number}.',
  wrong_or_missing: 'Dit ontbreekt, of kan zo niet.',
  wrong: 'Dit kan zo niet. {right}',
  'folded.more': 'nog {n, number}',
  'copy.identifier': 'kenmerk',
  'copy.label': '{label} {value} kopiëren',
  'copy.do': 'kopiëren',
  'copy.done': 'gekopieerd',
  rule: 'Regel: {cite}',
  support: 'Code voor ondersteuning: {code}',
  'unsent.title': 'Weggaan zonder te verzenden?',
  'unsent.text':
    'Wat u op deze pagina hebt getypt, is niet verzonden. Als u weggaat, is het weg: het wordt nergens anders bewaard.',
  unsent: 'Wat u hier hebt getypt, is niet verzonden. Als u sluit, is het weg.',
  'unsent.stay': 'Blijven',
  'unsent.leave': 'Weggooien en weggaan',
  signed_out: 'U bent afgemeld.',
  'signed_out.again':
    'Wat u hebt getypt, staat er nog. <link>Meld u aan in een nieuw tabblad</link> en verzend opnieuw.',
  'silent.happened': 'De server gaf geen antwoord.',
  'silent.safe': 'Wat hij had bevestigd, is veilig; opnieuw verzenden doet niets dubbel.',
  'silent.next': 'Controleer de verbinding en probeer het opnieuw.',
  'passkey.happened': 'De passkey is niet gebruikt.',
  'passkey.safe': 'Er is niets verzonden.',
  'passkey.next': 'Probeer het opnieuw en bevestig met uw passkey, of vraag beheer om een nieuwe.',
  'fault.happened': 'Er ging bij ons iets mis.',
  'fault.safe': 'Wat eerder is bevestigd, is veilig. Of deze stap is gezet, is nog niet bekend.',
  'fault.next':
    'Probeer het opnieuw: wat is aangenomen, gebeurt geen twee keer, en wat u typte blijft staan. Mislukt het weer, geef de code dan door aan support.',
  'law.translated':
    'Wat de rechtspakketten zeggen is hier als hulp vertaald; hun Engels beslist. <show>Het Engels tonen</show>',
  'law.partly':
    'Wat de rechtspakketten zeggen is hier als hulp vertaald en staat in het Engels waar er geen vertaling is; hun Engels beslist. <show>Het Engels tonen</show>',
  'law.only_english':
    'Wat de rechtspakketten zeggen staat hier in het Engels, dat beslist; het is nog niet vertaald.',
  'law.english':
    'Wat de rechtspakketten zeggen staat hier in het Engels; dat beslist. <show>De vertaling tonen</show>',
  'import.stopped': 'De import is gestopt.',
  'overdue.since': 'te laat sinds {at}',
  'overdue.then': 'dan: {what}',
}
