// What came in as a demand of its own and answers another: the forms of the desk. Dutch.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'stray.what':
    'Dit kwam binnen als een eigen vordering. Beantwoordt het een vordering die hier ligt, berg het dan daar op: daar leest iemand het voordat er iets wordt ondertekend, en hier bekijkt iemand anders het nog eens.',
  'stray.names': 'De mail zelf verwijst naar',
  'stray.names_none': 'De mail verwijst naar geen vordering waarvan u mag weten.',
  'stray.to': 'Kenmerk van de vordering waar het bij hoort',
  'stray.to_hint':
    'Typ het in. Wat daar is opgeborgen, blijft daar: een antwoord kan er niet meer uit. Hier kan het weer als vordering worden opgenomen.',
  'stray.why': 'Waaruit blijkt dat het daar hoort',
  'stray.file': 'Daar opbergen',
  'stray.take_what':
    'Een mail die deze vordering beantwoordt, kan als een eigen vordering zijn binnengekomen. Open en lees die eerst en berg hem dan hier op: hij staat bij de brieven en iemand leest hem voordat er iets wordt ondertekend.',
  'stray.take_from': 'Kenmerk waaronder hij binnenkwam',
  'stray.take_hint': 'Typ het in. Een antwoord kan hier niet meer uit.',
  'stray.take': 'Hier opbergen',
  'stray.filed_to': 'Het is bij {reference} opgeborgen als antwoord.',
  'stray.came_as': 'Kwam binnen als {reference}.',
}
