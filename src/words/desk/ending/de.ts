// German.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'end.typed': 'Danach darf der Kunde benachrichtigt werden, und das lässt sich nicht zurücknehmen.',
  'end.order': 'Welche Anordnung',
  'end.all': 'alle',
  'end.note': 'Welche Anordnung sie aufhebt und wo sie steht, oder was falsch gelesen wurde',
  'end.why': 'Weil sie',
  'end.lifted': 'von ihrem Gericht oder ihrer ausstellenden Stelle aufgehoben wurde',
  'end.misread': 'falsch gelesen wurde: Nichts verbietet die Benachrichtigung',
  'end.ask': 'Festhalten, damit eine zweite Person es bestätigt',
  'end.paper': 'Das Schreiben, das sie aufhebt',
  'end.paper.hint':
    'Eine andere Person liest es und bestätigt. Ohne es sieht sie in der Akte nach oder fragt das Gericht.',
  'end.asked':
    '{who} sagt, dass sie {why, select, lifted {aufgehoben wurde} other {falsch gelesen wurde}}: {note}',
  'end.own':
    'Das haben Sie selbst gesagt: Eine andere Person sieht es sich an. Haben Sie sich geirrt, halten Sie fest, dass sie noch bindet.',
  'end.look': 'Bindet sie noch?',
  'end.ends': 'Nein, sie ist zu Ende',
  'end.binds': 'Ja, sie bindet noch',
  'end.binds.why': 'Warum sie noch bindet',
  'end.confirm': 'Bestätigen, dass die Geheimhaltung zu Ende ist',
  'end.refuse': 'Festhalten, dass sie noch bindet',
}
