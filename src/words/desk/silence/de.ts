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
  'allow.title': 'Festhalten, dass die Behörde erlaubt, eine Person zu benachrichtigen',
  'allow.explain':
    'Unter der Geheimhaltung erhält dieser Kontakt allein die ganze Benachrichtigung per Mail. Niemand sonst in seiner Organisation erfährt davon, und die Konsole zeigt es niemandem, bis die Geheimhaltung endet. Vorher liest eine andere Person das Schreiben und bestätigt es.',
  'allow.whom': 'Wen die Behörde zu benachrichtigen erlaubt',
  'allow.note': 'Wer von der Behörde es erlaubt und wo das steht',
  'allow.paper': 'Das Schreiben, das es erlaubt',
  'allow.record': 'Festhalten, damit eine zweite Person es bestätigt',
  'allow.said': '{who} sagt, dass die Behörde erlaubt, {contact} allein zu benachrichtigen: {note}',
  'allow.own':
    'Das haben Sie selbst festgehalten: Eine andere Person liest das Schreiben. Haben Sie sich geirrt, halten Sie fest, dass es das nicht erlaubt.',
  'allow.look': 'Erlaubt das Schreiben, diese Person zu benachrichtigen und ihr die Kopie zu geben?',
  'allow.yes': 'Ja, die ganze Benachrichtigung, und sonst niemandem',
  'allow.no': 'Nein',
  'allow.no.why': 'Warum nicht',
  'allow.mailbox': 'Ich weiß, dass allein diese Person das Postfach liest',
  'allow.confirm': 'Bestätigen, dass diese Person benachrichtigt werden darf',
  'allow.refuse': 'Festhalten, dass es nicht erlaubt ist',
  'allow.typed': 'Die Mail an diese Person lässt sich nicht zurücknehmen.',
  'may_tell.paper': 'Nach seinen eigenen Worten dürfen trotzdem benachrichtigt werden: {who}',
  'may_tell.none': 'Es nennt niemanden, der trotzdem benachrichtigt werden darf.',
  'allowed.recorded': '{who}: Die Behörde soll es erlauben; eine andere Person bestätigt',
  'allowed.confirmed': '{who}: Die Behörde erlaubt es; noch nicht benachrichtigt',
  'allowed.told': '{who}: allein per Mail benachrichtigt, {when}; die Konsole zeigt es niemandem',
  'allowed.bounced': '{who}: Die Mail kam zurück',
  'allowed.label': 'Wer es wissen darf',
  'alone.warn':
    'Diese Mail geht an diese Person allein. Sie ist keine Benachrichtigung der Organisation: Keine Frist läuft, und die Konsole zeigt sie niemandem.',
}
