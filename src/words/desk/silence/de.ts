// German.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'longer.shown':
    'Mit dem Schreiben hält er die späte Benachrichtigung an, bis die Antwort des Gerichts festgehalten ist. Ohne es bestätigt ihn innerhalb eines Arbeitstags eine andere Person, oder er hält nichts mehr an.',
  'longer.after':
    'Nach dem Ende der Geheimhaltung zählt er nur, wenn er vor diesem Ende gestellt wurde, und ohne das Schreiben hält er nichts an, bis eine andere Person ihn bestätigt hat.',
  'longer.said': '{who} sagt, dass am {on} eine längere Geheimhaltung beantragt wurde: {note}',
  'longer.own':
    'Das haben Sie selbst gesagt: Eine andere Person sieht es sich an. Haben Sie sich geirrt, halten Sie fest, dass sie nicht beantragt wurde.',
  'longer.look': 'Wurde sie beantragt?',
  'longer.yes': 'Ja, sie wurde beantragt',
  'longer.no': 'Nein, sie wurde nicht beantragt',
  'longer.looked': 'Wo Sie nachgesehen oder wen Sie gefragt haben',
  'longer.until': 'Bestätigt es bis dahin niemand, hält es nichts mehr an: {when}.',
  'longer.confirm': 'Bestätigen, dass eine längere Geheimhaltung beantragt wurde',
  'longer.refuse': 'Festhalten, dass sie nicht beantragt wurde',
  'way.longer_said':
    'eine längere Geheimhaltung soll am {day} beantragt worden sein; eine andere Person bestätigt es, oder es hält von hier an nichts mehr an: {when}',
  'way.longer_void':
    'eine längere Geheimhaltung soll am {day} beantragt worden sein; niemand bestätigte es rechtzeitig, und es hält nichts an',
  'docket.second':
    'Eine beantragte längere Geheimhaltung bestätigt innerhalb eines Arbeitstags eine andere Person, oder sie wird mit ihrem Schreiben festgehalten.',
}
