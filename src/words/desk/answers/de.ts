// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'answer.record': 'Festhalten, was folgt',
  'answer.said': '{who} {answer}{late, select, yes {, nach Ablauf der Frist} other {}}.',
  'answer.needs_time':
    'Geben Sie unter „{where}“ mehr Zeit, innerhalb der Frist der Behörde, oder bitten Sie diese um mehr.',
  'answer.answers_itself':
    'Entscheiden Sie seine Zeilen als verwiesen und schreiben Sie der Behörde; ihr Schreiben an uns gilt, bis sie zustimmt.',
  'answer.has_filed':
    'Halten Sie hier seine Anfechtung fest: Länger als bis zur Fälligkeit lässt uns nur ein Gesetz oder eine gerichtliche Anordnung warten.',
  'told_there.told': 'Nach der Aufzeichnung aus {system} wurde dieser Kunde dort am {day} benachrichtigt.',
  'told_there.authority':
    'Nach der Aufzeichnung aus {system} benachrichtigt die Behörde diesen Kunden, und nicht wir.',
  'told_there.own':
    'Sie haben es übernommen. Eine andere Person prüft es: Dass ein Kunde benachrichtigt ist, sagt nie eine Person allein.',
  'told_there.found': 'Was haben Sie gefunden?',
  'told_there.where': 'Wo Sie nachgesehen haben: Brief, E-Mail oder Akte, mit Tag',
  'told_there.then':
    'Ist es so, wird über das dort Beantwortete nichts mehr mitgeteilt. Ist es nicht so, wird der Kunde von hier aus benachrichtigt.',
  'told_there.record': 'Befund festhalten',
  'taken.record': 'Antwort festhalten',
  'taken.what': 'Was sagt der Kunde?',
  'taken.words': 'In seinen eigenen Worten',
  'taken.how': 'Auf welchem Weg?',
  'taken.how.mail': 'Mail',
  'taken.how.post': 'Post',
  'taken.how.telephone': 'Telefon',
  'taken.how.in_person': 'Persönlich',
  'taken.from': 'Wer hat geschrieben oder angerufen?',
  'taken.on': 'Gekommen am',
  'taken.note':
    'Ein Widerspruch hält die Herausgabe auf, wie in der Konsole. Prüfen Sie vorher, dass er vom Kunden kommt: über eine Nummer oder Adresse, die Sie schon kannten.',
  'messages.record': 'Gelesen; festhalten, was folgt',
  'messages.from': 'Von {who}, {at}',
  'messages.stranger':
    'Wer das gesandt hat, konnten wir nicht prüfen; es beweist nicht, was es sagt. Rufen Sie zurück, bevor etwas daraus folgt.',
  'messages.then':
    'Widerspricht ein Kunde, halten Sie zuerst seine Antwort fest; verlängert ein Gericht das Schweigen, den Blick in die Akte; mehr Zeit, die Rücknahme und die Antwort auf einen Vorschlag haben eigene Schritte. Als gelesen gilt sie erst, wenn Sie es hier sagen.',
  'answer.follows': 'Was daraus folgt',
  'answer.else': 'Nichts festzuhalten? Sagen Sie, was folgt',
  'answer.objects':
    'Von seinen Daten soll nichts herausgegeben werden, also ist nichts zu entscheiden. Haben Sie den Widerspruch gelesen, sagt das die Konsole des Kunden; soll doch etwas herausgegeben werden, hält der Widerspruch es auf.',
  party: 'Welche Organisation der Kette',
  'party.of': '{name} ({role})',
  'party.objects': '{party} widerspricht:',
  'again.send': 'Benachrichtigung senden',
  'again.contact': 'Kontaktperson',
  'again.note': 'Dieselbe Benachrichtigung und Kopie unter demselben Code. Niemand erhält sie zweimal.',
  'untold.do': 'Festhalten, warum nicht benachrichtigt wird',
  'untold.controller':
    'Nach dem Gesetz wird der Verantwortliche benachrichtigt, und die Kette des Kunden benachrichtigt keinen.',
  'untold.data_subject':
    'Nach dem Gesetz wird die betroffene Person benachrichtigt; unsere Benachrichtigung geht an die Organisation.',
  'untold.next':
    'Besser: Die Administration lässt den Verantwortlichen benachrichtigen. Was hier steht, gilt, sobald eine andere Person die Benachrichtigung sendet.',
  'untold.why': 'Warum nicht benachrichtigt wird',
  'told_again.do': 'Benachrichtigung dieser Person erlauben',
  'told_again.note':
    'Das sagt eine andere Person als die, die diese Kontaktperson ausgenommen hat. Von da an liest sie die Forderung in der Konsole.',
}
